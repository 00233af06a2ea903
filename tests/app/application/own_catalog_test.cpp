// SPDX-License-Identifier: GPL-3.0-or-later
// A user's own folder: kinds, rules, prices and icons of one's own come from it, and shipped ones stay.
#include "app/desktop/application/icon_source.h"
#include "canvas/items/paint_kit.h"
#include "engine/document/load.h"
#include "engine/live/knowledge.h"
#include "source_paths.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

void write(const QString& path, const char* text)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// How much of a picture has a colour.
int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

class OwnCatalog : public testing::Test {
protected:
    void SetUp() override
    {
        write(m_folder.filePath(QStringLiteral("catalog/own/compute/robot.yaml")), R"(schema: 1
kind: own.robot
name: Robot
category: compute
summary: A machine of our own.
traits: [compute]
drawn: true
container: false
parents: [aws.region, board]
placement: {zones: none}
properties:
  armed: {type: bool, default: true, label: Armed, help: Has arms., group: Parts}
costs:
  - {id: hours, label: Robot hours, price: own.robot.hour, unit: hour, quantity: "hours_per_month"}
failure_domain: zone
names: {pattern: ".{1,255}", max_length: 255, case: any, separator: "-"}
)");
        // A square that fills the whole glyph: no shipped icon does.
        write(m_folder.filePath(QStringLiteral("icons/own/robot.svg")),
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"currentColor\" "
              "d=\"M0 0h24v24H0z\"/></svg>");
        write(m_folder.filePath(QStringLiteral("prices/aws/us-east-1.csv")),
              "key,unit,usd,tier_from,tier_to,source,as_of\nown.robot.hour,hour,2,,,OWN,2026-11-01\n");
        write(m_folder.filePath(QStringLiteral("prices/aws/sources.csv")),
              "id,title,version,note\nOWN,Our contract,1,\n");
        write(m_folder.filePath(QStringLiteral("rules/security/OWN-001.yaml")), R"(schema: 1
id: OWN-001
title: "The robot is armed."
severity: high
category: security
applies_to: [own.robot]
check: "armed"
properties: [armed]
rationale: Arms are dangerous.
reference: "https://example.org/robots"
examples:
  - name: armed
    design: |
      nodes:
        r: {kind: own.robot}
    finds: [r]
  - name: harmless
    design: |
      nodes:
        r: {kind: own.robot, properties: {armed: false}}
    finds: []
)");
        auto loaded = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"),
                                      openResourceFolder(m_folder.path().toStdString()));
        ASSERT_TRUE(loaded) << loaded.error().english();
        m_knowledge = std::move(*loaded);
        m_robot = m_knowledge->catalog()->find(Name("own.robot"));
        ASSERT_TRUE(m_robot);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Knowledge> m_knowledge;
    const Kind* m_robot = nullptr;
};

TEST_F(OwnCatalog, RulesAndPricesCount)
{
    const auto design = loadDesign(
        "zonedraft: 1\nnodes:\n  east: {kind: aws.region}\n  r: {kind: own.robot, parent: east}\n", "test", {false});
    ASSERT_TRUE(design) << design.error().english();
    LiveEngine engine(m_knowledge->basis("2026-11-21"));
    engine.reset(design->design);
    EXPECT_EQ(engine.total().expected, Money::micros(2LL * kHoursPerMonth * 1'000'000));
    const std::vector<Finding> findings = engine.findingsAbout("r");
    const bool found =
        std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.rule == "OWN-001"; });
    EXPECT_TRUE(found);
}

TEST_F(OwnCatalog, PanelsShowItsIconAndTheShippedOnes)
{
    const IconSource icons(*m_knowledge->icons());
    const QImage robot = icons.kind(*m_robot).pixmap(48, 48).toImage();
    EXPECT_GT(pixelsOf(robot, icons.theme().onTile), 700) << "the square of one's own";
    const Kind* table = m_knowledge->catalog()->find(Name("aws.dynamodb_table"));
    const QImage shipped = icons.kind(*table).pixmap(48, 48).toImage();
    EXPECT_LT(pixelsOf(shipped, icons.theme().onTile), 700);
    EXPECT_FALSE(icons.action(QStringLiteral("undo")).isNull());
}

TEST_F(OwnCatalog, TheBoardPaintsItsIcon)
{
    const auto painted = [this](PaintKit&& kit) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        kit.paintGlyph(painter, m_robot, QRectF(4, 4, 40, 40), Qt::black);
        painter.end();
        return pixelsOf(image, Qt::black);
    };
    EXPECT_GT(painted(PaintKit(m_knowledge->icons())), 1500);
    EXPECT_LT(painted(PaintKit()), 1500) << "without the folder it is the sign for an unknown kind";
}

} // namespace
} // namespace zonedraft
