// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/rule_dialog.h"

#include "app/desktop/panels/common/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

QString ruleText(const std::string& text)
{
    return QCoreApplication::translate("rules", text.c_str());
}

} // namespace

RuleDialog::RuleDialog(const Rule& rule, QWidget* parent) : QDialog(parent)
{
    const QString id = QString::fromStdString(rule.id.str());
    setWindowTitle(id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    const auto line = [&](const QString& text, const char* role = "") {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setProperty("role", QLatin1String(role));
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setOpenExternalLinks(true);
        layout->addWidget(label);
    };
    line(ruleText(rule.title->translatable()), "title");
    line(ruleText(rule.rationale));
    for (const FixSpec& fix : rule.fixes) line(tr("Fix: %1").arg(ruleText(fix.label->translatable())));
    const QString link = QString::fromStdString(rule.reference).toHtmlEscaped();
    line(QStringLiteral("<a href=\"%1\">%1</a>").arg(link));
    line(QStringLiteral("%1 · %2 · %3").arg(id, severityLabel(rule.severity), ruleCategoryLabel(rule.category)),
         "caption");
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setFixedWidth(520);
}

} // namespace zonedraft
