// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/file.h"

#include "engine/document/save.h"
#include "tests/engine/support/random_design.h"
#include "tests/engine/support/scratch_folder.h"

#include <csignal>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

Design titled(std::string title)
{
    Design design;
    test::applyAll(design, {SetTitle{std::move(title)}});
    return design;
}

class DocumentFile : public testing::Test {
protected:
    test::ScratchFolder m_folder;
    fs::path m_file = m_folder / "a.zonedraft.yaml";
};

TEST_F(DocumentFile, SavesAndLoads)
{
    const auto hash = saveDesignFile(m_file, titled("one"));
    ASSERT_TRUE(hash) << hash.error().english();
    const auto loaded = loadDesignFile(m_file);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->design.title(), "one");
    EXPECT_EQ(loaded->contentHash, *hash);
    EXPECT_FALSE(loaded->readOnly);
    EXPECT_EQ(m_folder.names(), std::vector<std::string>{"a.zonedraft.yaml"});
    EXPECT_EQ(contentHash(""), "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_F(DocumentFile, KeepsPermissionsAndFollowsLinks)
{
    ASSERT_TRUE(saveDesignFile(m_file, titled("one")));
    ASSERT_EQ(::chmod(m_file.c_str(), 0640), 0);
    fs::create_directories(m_folder / "links");
    fs::create_symlink("../a.zonedraft.yaml", m_folder / "links/b.yaml");
    ASSERT_TRUE(saveDesignFile(m_folder / "links/b.yaml", titled("two")));
    EXPECT_TRUE(fs::is_symlink(m_folder / "links/b.yaml"));
    EXPECT_EQ(loadDesignFile(m_file)->design.title(), "two");
    EXPECT_EQ(fs::status(m_file).permissions(), fs::perms(0640));
    fs::create_symlink("new.yaml", m_folder / "links/c.yaml"); // leads nowhere yet
    ASSERT_TRUE(saveDesignFile(m_folder / "links/c.yaml", titled("three")));
    EXPECT_EQ(loadDesignFile(m_folder / "links/new.yaml")->design.title(), "three");
}

TEST_F(DocumentFile, ReadOnlyIsSaidAndRespected)
{
    ASSERT_TRUE(saveDesignFile(m_file, titled("one")));
    ASSERT_EQ(::chmod(m_file.c_str(), 0444), 0);
    EXPECT_TRUE(loadDesignFile(m_file)->readOnly);
    const auto saved = saveDesignFile(m_file, titled("two"));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Io);
    EXPECT_THAT(saved.error().english(), HasSubstr("read-only. Save it under another name"));
    EXPECT_EQ(loadDesignFile(m_file)->design.title(), "one");
    EXPECT_EQ(m_folder.names().size(), 1u);
}

TEST_F(DocumentFile, AFullDiskLeavesTheOldFileAndNothingElse)
{
    ASSERT_TRUE(saveDesignFile(m_file, titled("one")));
    rlimit old{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, old.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = saveDesignFile(m_file, titled(std::string(5000, 'x')));
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(saved);
    EXPECT_THAT(saved.error().english(), HasSubstr("no space left"));
    EXPECT_EQ(loadDesignFile(m_file)->design.title(), "one");
    EXPECT_EQ(m_folder.names().size(), 1u);
}

TEST_F(DocumentFile, SaysWhatIsWrongWithAPath)
{
    EXPECT_THAT(loadDesignFile(m_folder / "none.yaml").error().english(), HasSubstr("There is no file “none.yaml”"));
    EXPECT_THAT(loadDesignFile(m_folder.path()).error().english(), HasSubstr("is a folder"));
    ASSERT_EQ(::mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    EXPECT_THAT(loadDesignFile(m_folder / "pipe").error().english(), HasSubstr("is not a file"));
    EXPECT_THAT(saveDesignFile(m_folder / "pipe", Design{}).error().english(), HasSubstr("is not a file"));
    EXPECT_THAT(saveDesignFile(m_folder / "no/such/a.yaml", Design{}).error().english(),
                HasSubstr("folder does not exist"));
    EXPECT_FALSE(saveDesignFile(m_folder.path(), Design{}));
    m_folder.write("broken.yaml", "zonedraft: 1\nnode: {}\n");
    EXPECT_THAT(loadDesignFile(m_folder / "broken.yaml").error().english(), HasSubstr("broken.yaml:2:1: "));
    m_folder.write("huge.yaml", "");
    fs::resize_file(m_folder / "huge.yaml", kLargestDocument + 1);
    EXPECT_EQ(loadDesignFile(m_folder / "huge.yaml").error().code, ErrorCode::TooLarge);
    EXPECT_EQ(saveDesignFile(m_file, titled(std::string(kLargestDocument, 'x'))).error().code, ErrorCode::TooLarge);
    EXPECT_FALSE(fs::exists(m_file));
}

} // namespace
} // namespace zonedraft
