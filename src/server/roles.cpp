#include "server/roles.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

constexpr std::array roles{Role::Reader, Role::Author, Role::Editor, Role::Developer, Role::Admin};
constexpr std::array<std::string_view, 5> roleWords{"reader", "author", "editor", "developer", "admin"};

/// A line of the matrix: one letter a role, `x` for those who have it; `reason` names the least of them.
struct Line {
    Capability capability;
    std::string_view word;
    std::string_view has;
    std::string_view reason;
};

// clang-format off
constexpr std::array matrix{
    //          in the order reader, author, editor, developer, admin
    Line{Capability::ReadPublished,     "read_published",       "xxxxx", "role_requires_reader"},
    Line{Capability::OpenConsole,       "open_console",         "-xxxx", "role_requires_author"},
    Line{Capability::CreatePosts,       "create_posts",         "-xx-x", "role_requires_author"},
    Line{Capability::EditOwnPosts,      "edit_own_posts",       "-xx-x", "role_requires_author"},
    Line{Capability::PublishOwnPosts,   "publish_own_posts",    "-xx-x", "role_requires_author"},
    Line{Capability::TrashOwnPosts,     "trash_own_posts",      "-xx-x", "role_requires_author"},
    Line{Capability::UploadMedia,       "upload_media",         "-xx-x", "role_requires_author"},
    Line{Capability::ReadAllDrafts,     "read_all_drafts",      "--x-x", "role_requires_editor"},
    Line{Capability::EditAllPosts,      "edit_all_posts",       "--x-x", "role_requires_editor"},
    Line{Capability::PublishAllPosts,   "publish_all_posts",    "--x-x", "role_requires_editor"},
    Line{Capability::TrashAllPosts,     "trash_all_posts",      "--x-x", "role_requires_editor"},
    Line{Capability::SetAuthors,        "set_authors",          "--x-x", "role_requires_editor"},
    Line{Capability::ManageTags,        "manage_tags",          "--x-x", "role_requires_editor"},
    Line{Capability::ListPeople,        "list_people",          "--x-x", "role_requires_editor"},
    Line{Capability::ViewSchema,        "view_schema",          "---xx", "role_requires_developer"},
    Line{Capability::ViewMigrations,    "view_migrations",      "---xx", "role_requires_developer"},
    Line{Capability::ViewPeopleDetails, "view_people_details",  "----x", "role_requires_admin"},
    Line{Capability::ChangeRoles,       "change_roles",         "----x", "role_requires_admin"},
    Line{Capability::SuspendPeople,     "suspend_people",       "----x", "role_requires_admin"},
    Line{Capability::EndSessions,       "end_sessions",         "----x", "role_requires_admin"},
    Line{Capability::InvitePeople,      "invite_people",        "----x", "role_requires_admin"},
    Line{Capability::ViewAudit,         "view_audit",           "----x", "role_requires_admin"},
    Line{Capability::PurgeTrash,        "purge_trash",          "----x", "role_requires_admin"},
};
// clang-format on

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < matrix.size(); ++i)
        if (static_cast<std::size_t>(matrix[i].capability) != i) return false;
    return true;
}
static_assert(isInOrder(), "the matrix is indexed by the enum");

constexpr const Line& line(Capability capability) {
    return matrix[static_cast<std::size_t>(capability)];
}

}  // namespace

bool may(Role role, Capability capability) {
    return line(capability).has[static_cast<std::size_t>(role)] == 'x';
}

std::vector<Capability> capabilities(Role role) {
    std::vector<Capability> out;
    for (const Line& one : matrix)
        if (one.has[static_cast<std::size_t>(role)] == 'x') out.push_back(one.capability);
    return out;
}

std::span<const Role> allRoles() {
    return roles;
}

std::string_view missingReason(Capability capability) {
    return line(capability).reason;
}

std::string_view word(Role role) {
    return roleWords[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFrom(std::string_view word) {
    const auto found = std::ranges::find(roleWords, word);
    if (found == roleWords.end()) return {};
    return roles[static_cast<std::size_t>(found - roleWords.begin())];
}

std::string_view word(Capability capability) {
    return line(capability).word;
}

}  // namespace server
