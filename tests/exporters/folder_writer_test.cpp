// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/folder_writer.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <unistd.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;

/// An empty folder that is gone after the test.
class FolderWriter : public testing::Test {
protected:
    FolderWriter() { fs::create_directories(m_folder); }
    ~FolderWriter() override { fs::remove_all(m_folder); }

    void put(const std::string& path, const std::string& text) const { std::ofstream(m_folder / path) << text; }
    [[nodiscard]] std::string get(const std::string& path) const
    {
        std::ifstream file(m_folder / path);
        std::stringstream text;
        text << file.rdbuf();
        return text.str();
    }
    [[nodiscard]] static ExportedFiles filesOf(const std::map<std::string, std::string>& texts)
    {
        ExportedFiles files;
        for (const auto& [path, text] : texts) files[path] = {"# " + fileMarker("Test") + "\n" + text, {}};
        return files;
    }

    fs::path m_folder = fs::temp_directory_path() / ("zonedraft-folder-writer-" + std::to_string(::getpid()));
};

TEST_F(FolderWriter, WritesWhatIsNewAndRemovesWhatIsStale)
{
    const auto first = writeFolder(m_folder, filesOf({{"a.tf", "1"}, {"sub/b.tf", "2"}, {"c.tf", "3"}}));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->written, (std::vector<std::string>{"a.tf", "c.tf", "sub/b.tf"}));
    put("own.tf", "resource {}\n");
    const auto second = writeFolder(m_folder, filesOf({{"a.tf", "1"}, {"c.tf", "4"}}));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->unchanged, std::vector<std::string>{"a.tf"});
    EXPECT_EQ(second->written, std::vector<std::string>{"c.tf"});
    EXPECT_EQ(second->removed, std::vector<std::string>{"sub/b.tf"});
    EXPECT_EQ(get("own.tf"), "resource {}\n");
    EXPECT_TRUE(compareFolder(m_folder, filesOf({{"a.tf", "1"}, {"c.tf", "4"}}))->empty());
}

TEST_F(FolderWriter, RefusesToReplaceWhatItDidNotWrite)
{
    put("a.tf", "mine, see Exported by Zonedraft\n");
    const ExportedFiles files = filesOf({{"a.tf", "1"}, {"b.tf", "2"}});
    const auto refused = writeFolder(m_folder, files);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_FALSE(fs::exists(m_folder / "b.tf")) << "nothing may be written then";
    ASSERT_TRUE(writeFolder(m_folder, files, {.overwriteForeign = true}));
    EXPECT_EQ(get("a.tf"), files.at("a.tf").text);
}

TEST_F(FolderWriter, ComparesWithoutWriting)
{
    put("a.tf", "other");
    put("old.tf", "# " + fileMarker("Test") + "\n");
    const auto differences = compareFolder(m_folder, filesOf({{"a.tf", "1"}, {"b.tf", "2"}}));
    ASSERT_TRUE(differences);
    using Kind = FolderDifference::Kind;
    EXPECT_EQ(*differences, (std::vector<FolderDifference>{
                                {"a.tf", Kind::Different}, {"b.tf", Kind::Missing}, {"old.tf", Kind::Stale}}));
    EXPECT_FALSE(fs::exists(m_folder / "b.tf"));
}

TEST_F(FolderWriter, SaysWhenItCannotWrite)
{
    put("file", "");
    const auto failed = writeFolder(m_folder / "file" / "below", filesOf({{"a.tf", "1"}}));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Io);
}

} // namespace
} // namespace zonedraft
