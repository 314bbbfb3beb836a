#pragma once

#include "server/http/router.h"

namespace server {

// Each adds the endpoints of one group; one file each.
void addHealthRoutes(Router& router);
void addDescriptionRoutes(Router& router);
void addMetaRoutes(Router& router);
void addAuthRoutes(Router& router);
void addBrowserSignInRoutes(Router& router);
void addInviteAcceptanceRoutes(Router& router);
void addMeRoutes(Router& router);
void addPasswordLinkRoutes(Router& router);
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
void addEventRoutes(Router& router);
void addMetricsRoutes(Router& router);

/// All of them.
Router allRoutes();

}  // namespace server
