package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

type asker struct {
	ID   int64
	Name string
	Role string
}

func (a *asker) isEditor() bool { return a.Role == "editor" || a.Role == "admin" }
func (a *asker) isStaff() bool  { return a.Role != "reader" }
func (a *asker) mayWrite() bool { return a.isEditor() || a.Role == "author" }

type peopleStore struct {
	byToken *sql.Stmt
}

func newPeopleStore(db *sql.DB) (*peopleStore, error) {
	byToken, err := db.Prepare(`
		select u.id, u.name, u.role
		from access_token a
		join session s on s.id = a.session_id
		join "user" u on u.id = s.user_id
		where a.hash = $1 and a.expires_at > now() and s.ended_at is null and u.status = 'active'`)
	return &peopleStore{byToken}, err
}

func (s *peopleStore) find(ctx context.Context, token string) (*asker, error) {
	hash := sha256.Sum256([]byte(token))
	var out asker
	err := s.byToken.QueryRowContext(ctx, hash[:]).Scan(&out.ID, &out.Name, &out.Role)
	return &out, err
}

// authenticate reads who asks anew with each request, so that a demotion acts at once.
func authenticate(people *peopleStore) gin.HandlerFunc {
	return func(c *gin.Context) {
		token := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		if token == "" {
			return
		}
		who, err := people.find(c.Request.Context(), token)
		if err == sql.ErrNoRows {
			fail(c, http.StatusUnauthorized, "unauthenticated", "You are not signed in.")
			return
		}
		if err != nil {
			internal(c, err)
			return
		}
		c.Set("asker", who)
	}
}

func askerOf(c *gin.Context) *asker {
	if value, ok := c.Get("asker"); ok {
		return value.(*asker)
	}
	return nil
}
