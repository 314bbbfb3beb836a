#include "server/routes/routes.h"

namespace server {

Router allRoutes() {
    Router router;
    addHealthRoutes(router);
    addDescriptionRoutes(router);
    addMetaRoutes(router);
    addAuthRoutes(router);
    addBrowserSignInRoutes(router);
    addInviteAcceptanceRoutes(router);
    addMeRoutes(router);
    addPasswordLinkRoutes(router);
    addPostRoutes(router);
    addPostWriteRoutes(router);
    addPostBulkRoutes(router);
    addPresenceRoutes(router);
    addSearchRoutes(router);
    addSlugRoutes(router);
    addPostLifecycleRoutes(router);
    addRevisionRoutes(router);
    addTagRoutes(router);
    addUserRoutes(router);
    addInviteRoutes(router);
    addAuditRoutes(router);
    addMediaRoutes(router);
    addMediaFileRoutes(router);
    addEventRoutes(router);
    addMetricsRoutes(router);
    return router;
}

}  // namespace server
