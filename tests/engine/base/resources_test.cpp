// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/resources.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class ResourcePack : public testing::Test {
protected:
    ResourcePack() { fs::create_directories(m_folder); }
    ~ResourcePack() override { fs::remove_all(m_folder); }
    fs::path write(const std::string& name, std::string_view text) const
    {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << text;
        return m_folder / name;
    }
    fs::path m_folder = fs::temp_directory_path() / ("zonedraft-resources-" + std::to_string(::getpid()));
};

TEST_F(ResourcePack, GivesBackWhatWasPacked)
{
    const fs::path file = m_folder / "deep/out.pack";
    ASSERT_TRUE(writeResourcePack({{"b/two", std::string("\0x", 2)}, {"a", "one"}, {"b/one", ""}}, file));
    const auto pack = openResourcePack(file);
    ASSERT_TRUE(pack) << pack.error().english();
    EXPECT_THAT((*pack)->list(""), ElementsAre("a", "b/one", "b/two"));
    EXPECT_THAT((*pack)->list("b/"), ElementsAre("b/one", "b/two"));
    EXPECT_EQ((*pack)->read("a"), "one");
    EXPECT_EQ((*pack)->read("b/one"), "");
    EXPECT_EQ((*pack)->read("b/two"), std::string_view("\0x", 2));
    EXPECT_EQ((*pack)->read("b"), std::nullopt);
    EXPECT_EQ((*pack)->displayPath("a"), "out.pack:a");
    EXPECT_FALSE(fs::exists(file.string() + ".part"));
}

TEST_F(ResourcePack, PutsWhatEveryStartReadsTogetherAtTheFront)
{
    const fs::path file = m_folder / "order.pack";
    ASSERT_TRUE(writeResourcePack({{"a.bin", "first"}, {"b", "later"}, {"c.bin", "second"}}, file));
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    EXPECT_NE(bytes.find("firstsecondlater"), std::string::npos);
    EXPECT_EQ((*openResourcePack(file))->read("c.bin"), "second");
}

TEST_F(ResourcePack, RefusesDamagedFilesAtEveryLength)
{
    const fs::path file = m_folder / "whole.pack";
    ASSERT_TRUE(writeResourcePack({{"a", "one"}, {"b", "two"}}, file));
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const auto pack = openResourcePack(write("cut.pack", bytes.substr(0, length)));
        ASSERT_FALSE(pack) << length;
        EXPECT_EQ(pack.error().code, ErrorCode::BadInput) << length;
    }
    EXPECT_EQ(openResourcePack(m_folder / "missing.pack").error().code, ErrorCode::Io);
}

TEST_F(ResourcePack, AFolderReadsTheSameWay)
{
    write("rules/a.yaml", "x");
    write("rules/sub/b.yaml", "y");
    write("other", "z");
    const auto folder = openResourceFolder(m_folder);
    EXPECT_THAT(folder->list("rules/"), ElementsAre("rules/a.yaml", "rules/sub/b.yaml"));
    EXPECT_EQ(folder->read("rules/sub/b.yaml"), "y");
    EXPECT_EQ(folder->read("rules"), std::nullopt);
    EXPECT_EQ(folder->read("missing"), std::nullopt);
    EXPECT_THAT(openResourceFolder(m_folder / "missing")->list(""), ElementsAre());
}

} // namespace
} // namespace zonedraft
