// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/theme.h"

#include <gtest/gtest.h>

namespace zonedraft::test {
namespace {

class Themes : public testing::TestWithParam<bool> {
protected:
    Theme theme = GetParam() ? Theme::darkTheme() : Theme::light();
};

TEST_P(Themes, TextCanBeRead)
{
    for (const QColor& under : {theme.window, theme.panel, theme.board, theme.card, theme.cardHover})
        for (const QColor& text :
             {theme.text, theme.secondary, theme.critical, theme.high, theme.medium, theme.low, theme.good})
            EXPECT_GE(contrastRatio(text, under), 4.5)
                << text.name().toStdString() << " on " << under.name().toStdString();
    EXPECT_GE(contrastRatio(theme.onAccent, theme.accent), 4.5);
    EXPECT_GE(contrastRatio(theme.noteText, theme.note), 4.5);
}

TEST_P(Themes, ShapesCanBeSeen)
{
    for (const QColor& under : {theme.board, theme.card}) {
        EXPECT_GE(contrastRatio(theme.accent, under), 3.0);
        EXPECT_GE(contrastRatio(theme.link, under), 3.0);
    }
    for (const char* category : {"compute", "containers", "database", "storage", "network", "security", "integration",
                                 "observability", "machine_learning", "external", "governance"}) {
        const QColor tile = theme.category(Name(category));
        EXPECT_GE(contrastRatio(theme.onTile, tile), 4.5) << category;
        EXPECT_GE(contrastRatio(tile, theme.card), 3.0) << category;
    }
}

TEST_P(Themes, TitlesOfContainersCanBeReadOnTheirTint)
{
    using Container = Theme::Container;
    QColor under = theme.board;
    for (const Container container : {Container::Region, Container::Vpc}) {
        const Theme::Surface look = theme.container(container);
        under = blended(look.fill, under);
        QColor tab = look.title;
        tab.setAlphaF(theme.dark ? 0.20F : 0.12F);
        EXPECT_GE(contrastRatio(look.title, blended(tab, under)), 4.5);
    }
    for (const Container container : {Container::PublicSubnet, Container::PrivateSubnet, Container::IsolatedSubnet}) {
        const Theme::Surface look = theme.container(container);
        EXPECT_GE(contrastRatio(look.title, blended(look.fill, under)), 4.5) << static_cast<int>(container);
        EXPECT_GE(contrastRatio(look.detail, blended(look.fill, under)), 4.5) << static_cast<int>(container);
    }
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Themes, testing::Bool());

} // namespace
} // namespace zonedraft::test
