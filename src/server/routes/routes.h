#pragma once

namespace server {

class Router;

// Each adds the endpoints of one group; one file each.
void addHealthRoutes(Router& router);
void addDescriptionRoutes(Router& router);
void addMetaRoutes(Router& router);
void addAuthRoutes(Router& router);
void addBrowserSignInRoutes(Router& router);
void addMeRoutes(Router& router);
void addPostRoutes(Router& router);
void addPostWriteRoutes(Router& router);
void addPostBulkRoutes(Router& router);
void addPresenceRoutes(Router& router);
void addSearchRoutes(Router& router);
void addSlugRoutes(Router& router);
void addPostLifecycleRoutes(Router& router);
void addRevisionRoutes(Router& router);
void addTagRoutes(Router& router);
void addUserRoutes(Router& router);
void addInviteRoutes(Router& router);
void addAuditRoutes(Router& router);
void addMediaRoutes(Router& router);
void addMediaFileRoutes(Router& router);

/// All of them.
void addAllRoutes(Router& router);

}  // namespace server
