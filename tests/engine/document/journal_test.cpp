// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/journal.h"

#include "engine/document/change_text.h"
#include "engine/document/file.h"
#include "engine/document/save.h"
#include "tests/engine/support/random_design.h"
#include "tests/engine/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;

/// Applying both changes must lead to the same design and the same inverse.
void expectSameEffect(const Design& base, const Change& change, const Change& read)
{
    Design one = base, other = base;
    const auto first = one.apply(change), second = other.apply(read);
    ASSERT_EQ(first.has_value(), second.has_value()) << changeText(change);
    ASSERT_TRUE(one == other) << changeText(change);
}

TEST(ChangeText, EveryKindOfChangeComesBack)
{
    std::set<std::size_t> kinds;
    for (unsigned seed = 0; seed < 4000; ++seed) {
        test::RandomDesign random(seed);
        const Design base = random.design();
        for (int i = 0; i < 3; ++i) {
            const Change change = random.change(base);
            kinds.insert(change.data.index());
            const std::string text = changeText(change);
            ASSERT_EQ(text.find('\n'), std::string::npos);
            const auto read = parseChange(text);
            ASSERT_TRUE(read) << text << "\n" << read.error().english();
            ASSERT_EQ(read->data.index(), change.data.index());
            ASSERT_EQ(changeText(*read), text);
            expectSameEffect(base, change, *read);
        }
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<Change::Data>);
}

TEST(ChangeText, KeepsWhatNoDocumentCanHold)
{
    const NodeId id = *NodeId::parse("null");
    const Value odd(ValueMap{{Name(""), Value(*NodeId::parse("a/b"))},
                             {Name("→"), Value(std::string("\0\xff→ref\r\n", 10))},
                             {Name("→ref"), Value("text")},
                             {Name("<<"), Value(ValueList{Value(), Value("~"), Value(true)})}});
    for (const char* name : {"null", "-", "true", "12", "_"}) {
        const auto read = parseChange(changeText(SetProperty{*NodeId::parse(name), Name("p\n"), odd, {}}));
        ASSERT_TRUE(read) << read.error().english();
        const auto& change = std::get<SetProperty>(read->data);
        EXPECT_EQ(change.node.str(), name);
        EXPECT_EQ(change.property.str(), "p\n");
        EXPECT_EQ(change.value, odd) << change.value.display();
    }
    const auto unset = parseChange(changeText(SetProperty{id, Name("p"), Value(), {}}));
    EXPECT_FALSE(std::get<SetProperty>(unset->data).value.isSet());
}

TEST(ChangeText, RefusesWhatIsNoChange)
{
    for (const char* text :
         {"", "[]", "{do: nothing}", "{do: set}", "{do: remove-node, node: \"A B\"}", "{do: all, changes: [{}]}",
          "{do: set-entry, section: colours, key: a, value: 1}", "{do: set, node: a, property"})
        EXPECT_FALSE(parseChange(text)) << text;
}

class JournalFile : public testing::Test {
protected:
    test::ScratchFolder m_folder;
    fs::path m_path = m_folder / "state/one.journal";
    fs::path m_file = m_folder / "a.zonedraft.yaml";
};

TEST_F(JournalFile, BringsBackEveryChangeAfterACrash)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        test::RandomDesign random(seed);
        Design design = random.design();
        const auto hash = saveDesignFile(m_file, design);
        ASSERT_TRUE(hash);
        Journal journal(m_path, m_file, *hash, design);
        EXPECT_FALSE(fs::exists(m_path)); // not before the first change
        std::size_t applied = 0;
        for (int i = 0; i < 30; ++i) {
            const Change change = random.change(design);
            const auto done = design.apply(change);
            if (!done) continue;
            ++applied;
            ASSERT_TRUE(journal.append(change));
            if (!random.chance(30)) continue;
            ++applied; // undone again
            ASSERT_TRUE(design.apply(done->inverse));
            ASSERT_TRUE(journal.append(done->inverse));
        }
        ASSERT_GT(applied, 0u);
        ASSERT_TRUE(journal.sync());
        const auto recovered = recover(m_path);
        ASSERT_TRUE(recovered) << recovered.error().english();
        EXPECT_EQ(recovered->changes, applied);
        EXPECT_TRUE(recovered->design == design) << seed;
        EXPECT_EQ(recovered->file, m_file);
        EXPECT_FALSE(recovered->fileChanged);
        EXPECT_FALSE(recovered->truncated);
        journal.discard();
        EXPECT_FALSE(fs::exists(m_path));
    }
}

TEST_F(JournalFile, IgnoresAHalfWrittenEndAtEveryLength)
{
    std::vector<Design> states{Design{}};
    Journal journal(m_path, {}, "", Design{});
    for (const char* title : {"one", "two", "three"}) {
        Design next = states.back();
        ASSERT_TRUE(next.apply(SetTitle{title}));
        ASSERT_TRUE(journal.append(SetTitle{title}));
        states.push_back(std::move(next));
    }
    const std::string whole = m_folder.read("state/one.journal");
    std::size_t readable = 0;
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        m_folder.write("cut.journal", whole.substr(0, length));
        const auto recovered = recover(m_folder / "cut.journal");
        if (!recovered) continue;
        ++readable;
        ASSERT_LT(recovered->changes, states.size());
        EXPECT_TRUE(recovered->design == states[recovered->changes]);
        EXPECT_EQ(recovered->truncated, whole[length - 1] != '\n');
    }
    EXPECT_GT(readable, 3u);
    for (std::size_t at = 0; at < whole.size(); at += 3) { // a damaged byte ends it there, or leaves nothing
        std::string damaged = whole;
        damaged[at] ^= 0x15;
        m_folder.write("bad.journal", damaged);
        const auto recovered = recover(m_folder / "bad.journal");
        EXPECT_TRUE(!recovered || recovered->design == states[recovered->changes]);
    }
}

TEST_F(JournalFile, NoticesThatTheDocumentChanged)
{
    const auto hash = saveDesignFile(m_file, Design{});
    Journal journal(m_path, m_file, *hash, Design{});
    ASSERT_TRUE(journal.append(SetTitle{"x"}));
    m_folder.write("a.zonedraft.yaml", "zonedraft: 1\nname: other\n");
    EXPECT_TRUE(recover(m_path)->fileChanged);
    fs::remove(m_file);
    EXPECT_TRUE(recover(m_path)->fileChanged);
}

TEST_F(JournalFile, StartsAnewAfterASave)
{
    Journal journal(m_path, {}, "", Design{});
    ASSERT_TRUE(journal.append(SetTitle{"x"}));
    Design saved;
    ASSERT_TRUE(saved.apply(SetTitle{"saved"}));
    journal.clear(m_file, "sha256:0", saved);
    EXPECT_FALSE(fs::exists(m_path));
    ASSERT_TRUE(journal.append(SetNotes{"n"}));
    const auto recovered = recover(m_path);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->changes, 1u);
    EXPECT_EQ(recovered->design.title(), "saved");
    EXPECT_EQ(recovered->file, m_file);
}

TEST_F(JournalFile, SaysWhatIsWrong)
{
    EXPECT_EQ(recover(m_folder / "none").error().code, ErrorCode::Io);
    m_folder.write("odd", "no journal\n");
    EXPECT_EQ(recover(m_folder / "odd").error().code, ErrorCode::BadInput);
    Journal nowhere(m_folder / "odd/inside/it", {}, "", Design{});
    EXPECT_EQ(nowhere.append(SetTitle{"x"}).error().code, ErrorCode::Io);
    fs::remove(m_folder / "odd");
    ASSERT_TRUE(nowhere.append(SetNotes{"n"})); // goes on from the present design
    EXPECT_EQ(recover(m_folder / "odd/inside/it")->design.title(), "x");
}

TEST(Crc32, IsTheUsualOne)
{
    EXPECT_EQ(crc32("123456789"), 0xcbf43926u);
    EXPECT_EQ(crc32(""), 0u);
}

} // namespace
} // namespace zonedraft
