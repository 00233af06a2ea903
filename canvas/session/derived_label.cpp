// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/derived_label.h"

#include "canvas/session/tier_title.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <string_view>

namespace zonedraft {
namespace {

/// What passes call what they derive, with %1 for the part that varies.
constexpr std::array kWords{
    QT_TRANSLATE_NOOP("derived", "Internet gateway"), QT_TRANSLATE_NOOP("derived", "NAT address %1"),
    QT_TRANSLATE_NOOP("derived", "NAT gateway %1"),   QT_TRANSLATE_NOOP("derived", "Routes %1"),
    QT_TRANSLATE_NOOP("derived", "Endpoint %1"),      QT_TRANSLATE_NOOP("derived", "HTTP listener"),
    QT_TRANSLATE_NOOP("derived", "HTTPS listener"),   QT_TRANSLATE_NOOP("derived", "Listener"),
    QT_TRANSLATE_NOOP("derived", "Rule %1"),          QT_TRANSLATE_NOOP("derived", "%1 targets"),
    QT_TRANSLATE_NOOP("derived", "%1 access"),
};

/// The same after the name of the owner.
constexpr std::array kOwnedWords{
    QT_TRANSLATE_NOOP("derived", "security group"),
    QT_TRANSLATE_NOOP("derived", "task definition"),
    QT_TRANSLATE_NOOP("derived", "instance %1"),
    QT_TRANSLATE_NOOP("derived", "flow log group"),
    QT_TRANSLATE_NOOP("derived", "flow log role"),
    QT_TRANSLATE_NOOP("derived", "flow log"),
    QT_TRANSLATE_NOOP("derived", "logs"),
    QT_TRANSLATE_NOOP("derived", "log group"),
    QT_TRANSLATE_NOOP("derived", "%1 log"),
    QT_TRANSLATE_NOOP("derived", "subnet group"),
    QT_TRANSLATE_NOOP("derived", "scaling"),
    QT_TRANSLATE_NOOP("derived", "scaling policy"),
    QT_TRANSLATE_NOOP("derived", "scaling policy, %1"),
    QT_TRANSLATE_NOOP("derived", "task role"),
    QT_TRANSLATE_NOOP("derived", "execution role"),
    QT_TRANSLATE_NOOP("derived", "role"),
    QT_TRANSLATE_NOOP("derived", "targets"),
    QT_TRANSLATE_NOOP("derived", "access"),
};

struct Worded {
    const char* words;
    std::string rest; ///< what stands for %1
};

/// The words that a text is made of; those without a varying part first.
template <class Words>
std::optional<Worded> wordsOf(std::string_view text, const Words& table)
{
    for (const char* words : table)
        if (text == words) return Worded{words, {}};
    for (const char* words : table) {
        const std::string_view pattern(words);
        const std::size_t at = pattern.find("%1");
        if (at == std::string_view::npos) continue;
        const std::string_view before = pattern.substr(0, at);
        const std::string_view after = pattern.substr(at + 2);
        if (text.size() > before.size() + after.size() && text.starts_with(before) && text.ends_with(after))
            return Worded{words, std::string(text.substr(before.size(), text.size() - before.size() - after.size()))};
    }
    return std::nullopt;
}

/// "private a": a subnet, by its tier and its zone.
std::optional<std::pair<std::string, char>> subnetOf(std::string_view label)
{
    if (label.size() < 3 || label.at(label.size() - 2) != ' ' || label.back() < 'a' || label.back() > 'z')
        return std::nullopt;
    return std::pair{std::string(label.substr(0, label.size() - 2)), label.back()};
}

std::optional<std::string_view> afterOwner(std::string_view label, std::string_view owner)
{
    if (owner.empty() || !label.starts_with(owner) || label.size() < owner.size() + 2 || label[owner.size()] != ' ')
        return std::nullopt;
    return label.substr(owner.size() + 1);
}

QString translatedWords(const Worded& worded)
{
    const QString text = QCoreApplication::translate("derived", worded.words);
    return worded.rest.empty() ? text : text.arg(QString::fromStdString(worded.rest));
}

} // namespace

QString derivedLabel(const std::string& label, const std::string& owner)
{
    if (const auto rest = afterOwner(label, owner))
        if (const auto worded = wordsOf(*rest, kOwnedWords))
            //: %1 is a component, %2 what belongs to it: "API security group"
            return QCoreApplication::translate("derived", "%1 %2")
                .arg(QString::fromStdString(owner), translatedWords(*worded));
    if (const auto worded = wordsOf(label, kWords)) return translatedWords(*worded);
    if (const auto subnet = subnetOf(label))
        //: a subnet: its tier and the letter of its zone
        return QCoreApplication::translate("derived", "%1, zone %2")
            .arg(tierTitle(subnet->first), QChar(QLatin1Char(subnet->second)).toUpper());
    return QString::fromStdString(label);
}

bool hasDerivedWords(const std::string& label, const std::string& owner)
{
    const auto rest = afterOwner(label, owner);
    return (rest && wordsOf(*rest, kOwnedWords)) || wordsOf(label, kWords) || subnetOf(label);
}

} // namespace zonedraft
