package main

// permissionsOf says what the asker may do with a post, and why not.
func permissionsOf(who *asker, facts postFacts, hasCopy bool) map[string]permission {
	role := func(own, all bool) string {
		if all || (own && facts.IsOwn) {
			return ""
		}
		if own {
			return "not_own"
		}
		return "role_requires_author"
	}
	change := role(who.mayWrite(), who.isEditor())
	first := func(reasons ...string) permission {
		for _, reason := range reasons {
			if reason != "" {
				return permission{false, reason}
			}
		}
		return permission{Allowed: true}
	}
	when := func(condition bool, reason string) string {
		if condition {
			return reason
		}
		return ""
	}
	trashed := when(facts.IsTrashed, "trashed")
	notTrashed := when(!facts.IsTrashed, "not_trashed")
	isLive := facts.Status == "published"
	return map[string]permission{
		"edit":        first(change, trashed),
		"publish":     first(change, trashed, when(isLive && !hasCopy, "already_published")),
		"unpublish":   first(change, trashed, when(!isLive, "not_published")),
		"schedule":    first(change, trashed, when(isLive, "already_published")),
		"unschedule":  first(change, trashed, when(facts.Status != "scheduled", "not_scheduled")),
		"trash":       first(change, trashed),
		"restore":     first(change, notTrashed),
		"set_authors": first(when(!who.isEditor(), "role_requires_editor"), trashed),
		"purge":       first(when(who.Role != "admin", "role_requires_admin"), notTrashed),
	}
}
