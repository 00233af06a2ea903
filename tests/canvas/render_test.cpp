// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/render/render_board.h"

#include "source_paths.h"
#include "tests/canvas/canvas_fixture.h"

#include <QDir>
#include <QFile>

namespace zonedraft::test {
namespace {

void keep(const QByteArray& bytes, const QString& name)
{
    const QString folder = QStringLiteral(ZONEDRAFT_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    QFile file(folder + QLatin1Char('/') + name);
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

class RenderTemplate : public testing::TestWithParam<const char*> {};

TEST_P(RenderTemplate, GivesPicturesInEveryFormat)
{
    const auto session = openTemplate(GetParam());
    for (const bool dark : {false, true}) {
        PictureOptions options;
        options.theme = dark ? Theme::darkTheme() : Theme::light();
        options.format = PictureFormat::Png;
        const auto png = renderBoard(*session, options);
        ASSERT_TRUE(png) << png.error().english();
        const QImage image = QImage::fromData(*png, "PNG");
        EXPECT_GT(image.width(), 400);
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
        EXPECT_GT(colours.size(), 30U) << "the picture is almost empty";
        keep(*png, QString::fromLatin1(GetParam()) + (dark ? "-dark.png" : "-light.png"));
    }
    PictureOptions options;
    const auto svg = renderBoard(*session, options);
    ASSERT_TRUE(svg);
    EXPECT_TRUE(svg->contains("</svg>"));
    EXPECT_TRUE(svg->contains("<text")) << "text stays text";
    keep(*svg, QString::fromLatin1(GetParam()) + ".svg");
    options.format = PictureFormat::Pdf;
    const auto pdf = renderBoard(*session, options);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF"));
    keep(*pdf, QString::fromLatin1(GetParam()) + ".pdf");
}

INSTANTIATE_TEST_SUITE_P(All, RenderTemplate, testing::Values("ml-api", "static-site", "three-tier-web"));

TEST(Render, SaysWhyNothingCanBeDrawn)
{
    const auto session = makeSession();
    const auto nothing = renderBoard(*session, {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, ErrorCode::BadInput);
}

} // namespace
} // namespace zonedraft::test
