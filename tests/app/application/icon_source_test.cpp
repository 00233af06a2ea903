// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/icon_source.h"
#include "engine/base/resources.h"
#include "source_paths.h"

#include <QIcon>
#include <QStringList>

#include <gtest/gtest.h>

namespace zonedraft::test {
namespace {

QStringList warnings;

void keepWarnings(QtMsgType, const QMessageLogContext&, const QString& text)
{
    warnings += text;
}

TEST(IconSource, GivesNoPictureAndNoWarningWhereThereIsNoRoom)
{
    const auto resources = openResourceFolder(std::string(ZONEDRAFT_SOURCE_DIR) + "/resources");
    const IconSource icons(*resources);
    const QIcon undo = icons.action(QStringLiteral("undo"));
    warnings.clear();
    const auto before = qInstallMessageHandler(keepWarnings);
    const bool null = undo.pixmap(QSize(0, 0)).isNull() && undo.pixmap(QSize(14, 0)).isNull() &&
                      icons.severity(Severity::High, 0).isNull();
    const bool drawn = !undo.pixmap(QSize(14, 14)).isNull();
    qInstallMessageHandler(before);
    EXPECT_TRUE(null);
    EXPECT_TRUE(drawn);
    EXPECT_TRUE(warnings.isEmpty()) << warnings.join(u'|').toStdString();
}

} // namespace
} // namespace zonedraft::test
