// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace zonedraft {
namespace {

/// Hues 30° or more apart, all with a luminance of 0.165: white glyphs have 4.8 : 1 on them, and they have more than
/// 3 : 1 against light and dark cards.
constexpr std::array<std::pair<std::string_view, QRgb>, 11> kCategories{{
    {"compute", 0xFFB65522},
    {"containers", 0xFF9F6401},
    {"database", 0xFF3E70C3},
    {"storage", 0xFF2B8134},
    {"network", 0xFF835FBA},
    {"security", 0xFFBA4E53},
    {"integration", 0xFFAE5089},
    {"observability", 0xFF097E7E},
    {"machine_learning", 0xFF048064},
    {"external", 0xFF637286},
    {"governance", 0xFF74750C},
}};

QColor withAlpha(QRgb color, double alpha)
{
    QColor out(color);
    out.setAlphaF(static_cast<float>(alpha));
    return out;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.window = QColor(0xF6F7F9);
    theme.panel = QColor(0xFFFFFF);
    theme.board = QColor(0xFBFCFD);
    theme.text = QColor(0x1B1F27);
    theme.secondary = QColor(0x5B6472);
    theme.line = QColor(0xD9DEE6);
    theme.accent = QColor(0x2A63D6);
    theme.onAccent = QColor(0xFFFFFF);
    theme.critical = QColor(0xC62828);
    theme.high = QColor(0xB4500A);
    theme.medium = QColor(0x7A5C00);
    theme.low = QColor(0x5B6472);
    theme.good = QColor(0x1A7F4B);
    theme.card = QColor(0xFFFFFF);
    theme.cardLine = QColor(0xC9D0DA);
    theme.cardHover = QColor(0xF4F7FD);
    theme.link = QColor(0x6B7686);
    theme.gridDots = QColor(0xE3E7ED);
    theme.note = QColor(0xFFF6D6);
    theme.noteLine = QColor(0xE6D391);
    theme.noteText = QColor(0x3D3413);
    theme.shadow = withAlpha(0xFF1B1F27, 0.07);
    theme.onTile = QColor(0xFFFFFF);
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x16181D);
    theme.panel = QColor(0x1D2026);
    theme.board = QColor(0x14161A);
    theme.text = QColor(0xE8EAEE);
    theme.secondary = QColor(0x9BA3B0);
    theme.line = QColor(0x343943);
    theme.accent = QColor(0x6EA0FF);
    theme.onAccent = QColor(0x10141C);
    theme.critical = QColor(0xFF7B72);
    theme.high = QColor(0xFFA657);
    theme.medium = QColor(0xE3B341);
    theme.low = QColor(0x9BA3B0);
    theme.good = QColor(0x4CC38A);
    theme.card = QColor(0x1D2026);
    theme.cardLine = QColor(0x3D434F);
    theme.cardHover = QColor(0x252A33);
    theme.link = QColor(0x7D8797);
    theme.gridDots = QColor(0x23272E);
    theme.note = QColor(0x332D18);
    theme.noteLine = QColor(0x5C5026);
    theme.noteText = QColor(0xEFE3B8);
    theme.shadow = withAlpha(0xFF000000, 0.30);
    theme.onTile = QColor(0xFFFFFF);
    return theme;
}

Theme Theme::matching(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.25 ? darkTheme() : light();
}

QColor Theme::category(Name category) const
{
    const auto found = std::find_if(kCategories.begin(), kCategories.end(),
                                    [&](const auto& entry) { return category == entry.first; });
    return found == kCategories.end() ? QColor(0x637286) : QColor(found->second);
}

QColor Theme::severity(Severity severity) const
{
    switch (severity) {
    case Severity::Critical: return critical;
    case Severity::High: return high;
    case Severity::Medium: return medium;
    case Severity::Low:
    case Severity::Info: return low;
    }
    return low;
}

Theme::Surface Theme::container(Container container) const
{
    /// Titles are a shade further from the ground than borders, so that they can be read on nested tints.
    struct Hue {
        QRgb light, dark, lightTitle, darkTitle;
        double strength;
    };
    const auto surface = [this](const Hue& hue) {
        const QRgb base = dark ? hue.dark : hue.light;
        return Surface{withAlpha(base, dark ? 0.75 : 0.70), withAlpha(base, dark ? hue.strength * 1.7 : hue.strength),
                       QColor(dark ? hue.darkTitle : hue.lightTitle), dark ? QColor(0xBCC3CE) : QColor(0x4A5361),
                       false};
    };
    switch (container) {
    case Container::Region: return surface({0xFF475569, 0xFF9AA8BD, 0xFF3B475A, 0xFFC6CFDC, 0.045});
    case Container::Vpc: return surface({0xFF6D45B8, 0xFFB39AF0, 0xFF5F39A8, 0xFFCBB9F8, 0.055});
    case Container::Zone: {
        Surface zone = surface({0xFF5B6472, 0xFF9BA3B0, 0xFF4A5361, 0xFFBCC3CE, 0.0});
        zone.fill = Qt::transparent;
        zone.dashed = true;
        return zone;
    }
    case Container::PublicSubnet: return surface({0xFF1A7F4B, 0xFF4CC38A, 0xFF0F5C35, 0xFF86DDB1, 0.085});
    case Container::PrivateSubnet: return surface({0xFF2A63D6, 0xFF6EA0FF, 0xFF1E4EB0, 0xFFA9C5FF, 0.080});
    case Container::IsolatedSubnet: return surface({0xFF0E6F86, 0xFF58BBD0, 0xFF0A566A, 0xFF8FD6E5, 0.085});
    case Container::Group: return surface({0xFF9F6401, 0xFFE0A458, 0xFF7A4C00, 0xFFEDBE82, 0.055});
    }
    return {};
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, secondary);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, critical);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x2A2E37) : QColor(0x1B1F27));
    palette.setColor(QPalette::ToolTipText, QColor(0xF4F6F9));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Dark, cardLine);
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 60));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(withAlpha(secondary.rgb(), 0.6), panel));
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor blended(const QColor& over, const QColor& under)
{
    const float alpha = over.alphaF();
    const auto mix = [alpha](float top, float bottom) { return top * alpha + bottom * (1.0F - alpha); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace zonedraft
