package main

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

// optional tells null, which clears, from absent, which keeps.
type optional struct {
	Set   bool
	Value *string
}

func (o *optional) UnmarshalJSON(data []byte) error {
	o.Set = true
	return json.Unmarshal(data, &o.Value)
}

type postChange struct {
	Title   *string  `json:"title" binding:"omitempty,max=255"`
	BodyMd  *string  `json:"body_md"`
	Excerpt optional `json:"excerpt"`
	Seo     struct {
		MetaTitle       optional `json:"meta_title"`
		MetaDescription optional `json:"meta_description"`
	} `json:"seo"`
}

func (c *postChange) changesText() bool { return c.Title != nil || c.BodyMd != nil || c.Excerpt.Set }

func (c *postChange) fields() []string {
	var out []string
	if c.Title != nil {
		out = append(out, "title")
	}
	if c.BodyMd != nil {
		out = append(out, "body_md")
	}
	if c.Excerpt.Set {
		out = append(out, "excerpt")
	}
	if c.Seo.MetaTitle.Set || c.Seo.MetaDescription.Set {
		out = append(out, "seo")
	}
	return out
}

func listPosts(posts *postStore) gin.HandlerFunc {
	return func(c *gin.Context) {
		limit, err := strconv.Atoi(c.DefaultQuery("limit", "25"))
		if err != nil || limit < 1 || limit > 100 {
			fail(c, http.StatusBadRequest, "invalid_request", "limit has to be a number from 1 to 100.")
			return
		}
		var from *position
		if cursor := c.Query("cursor"); cursor != "" {
			at, err := openCursor(cursor)
			if err != nil {
				fail(c, http.StatusBadRequest, "invalid_cursor", "The cursor does not belong to this list.")
				return
			}
			from = &at
		}
		page, err := posts.page(c.Request.Context(), limit, from)
		if err != nil {
			internal(c, err)
			return
		}
		var next *string
		hasMore := len(page) > limit
		if hasMore {
			page = page[:limit]
			last := page[limit-1]
			sealed := position{last.PublishedAt.Time, last.ID}.seal()
			next = &sealed
		}
		if err := posts.addPeopleAndTags(c.Request.Context(), page...); err != nil {
			internal(c, err)
			return
		}
		c.Header("Cache-Control", "no-cache")
		c.JSON(http.StatusOK, struct {
			Success    bool           `json:"success"`
			Posts      []*postSummary `json:"posts"`
			NextCursor *string        `json:"next_cursor"`
			HasMore    bool           `json:"has_more"`
		}{true, page, next, hasMore})
	}
}

func idOf(c *gin.Context) (int64, bool) {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		fail(c, http.StatusNotFound, "not_found", "There is no such post.")
	}
	return id, err == nil
}

func answerError(c *gin.Context, err error) {
	if err == sql.ErrNoRows {
		fail(c, http.StatusNotFound, "not_found", "There is no such post.")
		return
	}
	internal(c, err)
}

func getPost(posts *postStore) gin.HandlerFunc {
	return func(c *gin.Context) {
		id, ok := idOf(c)
		if !ok {
			return
		}
		who := askerOf(c)
		if who == nil || !who.isStaff() {
			found, err := posts.get(c.Request.Context(), id)
			if err != nil {
				answerError(c, err)
				return
			}
			answerPost(c, id, found.Version, found)
			return
		}
		facts, err := posts.factsOf(c.Request.Context(), id, who)
		if err != nil {
			answerError(c, err)
			return
		}
		if facts.Status != "published" && !who.isEditor() && !facts.IsOwn {
			answerError(c, sql.ErrNoRows)
			return
		}
		answerStaff(c, posts, id, who, facts)
	}
}

func answerStaff(c *gin.Context, posts *postStore, id int64, who *asker, facts postFacts) {
	found, err := posts.getForStaff(c.Request.Context(), id)
	if err != nil {
		answerError(c, err)
		return
	}
	found.Permissions = permissionsOf(who, facts, found.HasWorkingCopy)
	answerPost(c, id, found.Version, found)
}

func patchPost(posts *postStore) gin.HandlerFunc {
	return func(c *gin.Context) {
		id, ok := idOf(c)
		if !ok {
			return
		}
		who := askerOf(c)
		if who == nil {
			fail(c, http.StatusUnauthorized, "unauthenticated", "Sign in first.")
			return
		}
		facts, err := posts.factsOf(c.Request.Context(), id, who)
		if err != nil {
			answerError(c, err)
			return
		}
		if !who.mayWrite() || (!who.isEditor() && !facts.IsOwn) {
			fail(c, http.StatusForbidden, "forbidden", "You may not change this post.")
			return
		}
		match := c.GetHeader("If-Match")
		if match == "" {
			fail(c, http.StatusPreconditionRequired, "precondition_required", "Send If-Match.")
			return
		}
		if match != postTag(id, facts.Version) {
			fail(c, http.StatusPreconditionFailed, "version_conflict", "Somebody else changed the post.")
			return
		}
		var change postChange
		if err := c.ShouldBindJSON(&change); err != nil {
			fail(c, http.StatusUnprocessableEntity, "validation_failed", err.Error())
			return
		}
		if facts.Status == "published" && change.changesText() {
			fail(c, http.StatusConflict, "use_working_copy", "The post is live.")
			return
		}
		err = posts.write(c.Request.Context(), id, facts.Version, who, &change)
		if err == errStale {
			fail(c, http.StatusPreconditionFailed, "version_conflict", "Somebody else changed the post.")
			return
		}
		if err != nil {
			internal(c, err)
			return
		}
		answerStaff(c, posts, id, who, facts)
	}
}
