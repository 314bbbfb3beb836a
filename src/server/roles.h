#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace server {

/// What a person is; the words are those of the database's enum `role`. In the order of GET /roles.
enum class Role { Reader, Author, Editor, Developer, Admin };

/// What a role lets a person do. The words (see word()) are part of the contract: the console switches pages
/// and controls on them.
enum class Capability {
    ReadPublished,
    OpenConsole,
    CreatePosts,
    EditOwnPosts,
    PublishOwnPosts,
    TrashOwnPosts,
    UploadMedia,
    ReadAllDrafts,
    EditAllPosts,
    PublishAllPosts,
    TrashAllPosts,
    SetAuthors,
    ManageTags,
    ListPeople,
    ViewSchema,
    ViewMigrations,
    ViewPeopleDetails,
    ChangeRoles,
    SuspendPeople,
    EndSessions,
    InvitePeople,
    ViewAudit,
    PurgeTrash,
};

/// The one place that says who may do what; GET /roles serves it and every check asks it.
bool may(Role role, Capability capability);

/// In the order of the enum.
std::vector<Capability> capabilities(Role role);
std::span<const Role> allRoles();

/// Why somebody without the capability may not use it, as a permission's reason: `role_requires_editor`.
/// Names the least role that has it.
std::string_view missingReason(Capability capability);

/// `author`, as the database and the API write it.
std::string_view word(Role role);
std::optional<Role> roleFrom(std::string_view word);
/// `edit_own_posts`, as the API writes it.
std::string_view word(Capability capability);

}  // namespace server
