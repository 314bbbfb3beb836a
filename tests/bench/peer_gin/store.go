package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/lib/pq"
)

const summaryColumns = `
	p.id, p.version, p.status, p.title, p.slug, p.excerpt, m.id, coalesce(p.cover_alt, m.alt),
	p.word_count, greatest(1, round(p.word_count / 220.0)::integer), p.published_at,
	p.first_published_at, p.created_at, p.updated_at`

const fullColumns = summaryColumns + `,
	p.body_md, p.meta_title, p.meta_description, p.canonical_url, p.noindex`

type postStore struct {
	db        *sql.DB
	one       *sql.Stmt
	staffOne  *sql.Stmt
	firstPage *sql.Stmt
	nextPage  *sql.Stmt
	authors   *sql.Stmt
	tags      *sql.Stmt
	facts     *sql.Stmt
	update    *sql.Stmt
	change    *sql.Stmt
}

func newPostStore(db *sql.DB) (*postStore, error) {
	s := &postStore{db: db}
	const page = `select ` + summaryColumns + `
		from post p left join media m on m.id = p.cover_media_id
		where p.status = 'published' and p.deleted_at is null`
	const order = ` order by p.published_at desc, p.id desc `
	for _, one := range []struct {
		statement **sql.Stmt
		text      string
	}{
		{&s.one, `select ` + fullColumns + `
			from post p left join media m on m.id = p.cover_media_id
			where p.id = $1 and p.status = 'published' and p.deleted_at is null`},
		{&s.staffOne, `select ` + fullColumns + `, p.slug_locked, p.publish_at, p.publish_timezone, p.deleted_at,
				u.id, u.name, w.base_version, w.version, w.title, w.body_md, w.excerpt, w.saved_at, w.apply_at,
				x.id, x.name
			from post p
			left join media m on m.id = p.cover_media_id
			left join "user" u on u.id = p.updated_by
			left join post_working_copy w on w.post_id = p.id
			left join "user" x on x.id = w.saved_by
			where p.id = $1`},
		{&s.firstPage, page + order + `limit $1`},
		{&s.nextPage, page + ` and (p.published_at, p.id) < ($2, $3)` + order + `limit $1`},
		{&s.authors, `
			select a.post_id, u.id, u.name
			from post_author a join "user" u on u.id = a.user_id
			where a.post_id = any($1)
			order by a.post_id, a.position, u.id`},
		{&s.tags, `
			select pt.post_id, t.id, t.slug, t.name
			from post_tag pt join tag t on t.id = pt.tag_id
			where pt.post_id = any($1)
			order by pt.post_id, pt.position, t.id`},
		{&s.facts, `
			select p.version, p.status, p.deleted_at is not null,
				exists (select from post_author a where a.post_id = p.id and a.user_id = $2)
			from post p where p.id = $1`},
		{&s.update, `
			update post set
				title = coalesce($4, title),
				body_md = coalesce($5, body_md),
				excerpt = case when $6 then $7 else excerpt end,
				meta_title = case when $8 then $9 else meta_title end,
				meta_description = case when $10 then $11 else meta_description end,
				version = version + 1, updated_at = now(), updated_by = $3
			where id = $1 and version = $2
			returning version`},
		{&s.change, `
			insert into row_change (subject, subject_id, version, fields, actor_id)
			values ('post', $1, $2, $3, $4)`},
	} {
		statement, err := db.Prepare(one.text)
		if err != nil {
			return nil, err
		}
		*one.statement = statement
	}
	return s, nil
}

type row interface {
	Scan(dest ...interface{}) error
}

func scanSummary(r row, p *postSummary, more ...interface{}) error {
	var coverID *int64
	var coverAlt *string
	fields := append([]interface{}{
		&p.ID, &p.Version, &p.Status, &p.Title, &p.Slug, &p.Excerpt, &coverID, &coverAlt, &p.WordCount,
		&p.ReadingMinutes, &p.PublishedAt, &p.FirstPublishedAt, &p.CreatedAt, &p.UpdatedAt}, more...)
	if err := r.Scan(fields...); err != nil {
		return err
	}
	if coverID != nil {
		p.Cover = &cover{*coverID, fmt.Sprintf("/media/%d/file", *coverID), coverAlt}
	}
	p.Authors = []person{}
	p.Tags = []tag{}
	return nil
}

func scanPost(r row, p *post, more ...interface{}) error {
	return scanSummary(r, &p.postSummary, append([]interface{}{
		&p.BodyMd, &p.Seo.MetaTitle, &p.Seo.MetaDescription, &p.Seo.CanonicalURL, &p.Seo.Noindex}, more...)...)
}

// addPeopleAndTags fills the lists of all these posts with two queries.
func (s *postStore) addPeopleAndTags(ctx context.Context, posts ...*postSummary) error {
	ids := make([]int64, len(posts))
	byID := make(map[int64]*postSummary, len(posts))
	for i, p := range posts {
		ids[i] = p.ID
		byID[p.ID] = p
	}
	authors, err := s.authors.QueryContext(ctx, pq.Array(ids))
	if err != nil {
		return err
	}
	defer authors.Close()
	for authors.Next() {
		var id int64
		var one person
		if err := authors.Scan(&id, &one.ID, &one.Name); err != nil {
			return err
		}
		byID[id].Authors = append(byID[id].Authors, one)
	}
	if err := authors.Err(); err != nil {
		return err
	}
	tags, err := s.tags.QueryContext(ctx, pq.Array(ids))
	if err != nil {
		return err
	}
	defer tags.Close()
	for tags.Next() {
		var id int64
		var one tag
		if err := tags.Scan(&id, &one.ID, &one.Slug, &one.Name); err != nil {
			return err
		}
		byID[id].Tags = append(byID[id].Tags, one)
	}
	return tags.Err()
}

func (s *postStore) get(ctx context.Context, id int64) (*post, error) {
	var out post
	if err := scanPost(s.one.QueryRowContext(ctx, id), &out); err != nil {
		return nil, err
	}
	return &out, s.addPeopleAndTags(ctx, &out.postSummary)
}

func (s *postStore) getForStaff(ctx context.Context, id int64) (*staffPost, error) {
	var out staffPost
	var updatedBy, savedBy, baseVersion, copyVersion *int64
	var updatedByName, savedByName, copyTitle, copyBody, copyExcerpt *string
	var savedAt, applyAt *utcTime
	err := scanPost(s.staffOne.QueryRowContext(ctx, id), &out.post, &out.SlugLocked, &out.PublishAt,
		&out.PublishTimezone, &out.DeletedAt, &updatedBy, &updatedByName, &baseVersion, &copyVersion, &copyTitle,
		&copyBody, &copyExcerpt, &savedAt, &applyAt, &savedBy, &savedByName)
	if err != nil {
		return nil, err
	}
	if updatedBy != nil {
		out.UpdatedBy = &person{*updatedBy, *updatedByName}
	}
	if baseVersion != nil {
		out.HasWorkingCopy = true
		out.WorkingCopy = &workingCopy{BaseVersion: *baseVersion, Version: *copyVersion, Title: *copyTitle,
			BodyMd: *copyBody, Excerpt: copyExcerpt, SavedAt: *savedAt, ApplyAt: applyAt}
		if savedBy != nil {
			out.WorkingCopy.SavedBy = &person{*savedBy, *savedByName}
		}
	}
	return &out, s.addPeopleAndTags(ctx, &out.postSummary)
}

func (s *postStore) page(ctx context.Context, limit int, from *position) ([]*postSummary, error) {
	var rows *sql.Rows
	var err error
	if from == nil {
		rows, err = s.firstPage.QueryContext(ctx, limit+1)
	} else {
		rows, err = s.nextPage.QueryContext(ctx, limit+1, from.At, from.ID)
	}
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := make([]*postSummary, 0, limit+1)
	for rows.Next() {
		one := &postSummary{}
		if err := scanSummary(rows, one); err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, rows.Err()
}

type postFacts struct {
	Version   int64
	Status    string
	IsTrashed bool
	IsOwn     bool
}

func (s *postStore) factsOf(ctx context.Context, id int64, who *asker) (postFacts, error) {
	var out postFacts
	err := s.facts.QueryRowContext(ctx, id, who.ID).Scan(&out.Version, &out.Status, &out.IsTrashed, &out.IsOwn)
	return out, err
}

var errStale = errors.New("stale version")

// write compares and sets in one transaction, with the record of what changed.
func (s *postStore) write(ctx context.Context, id, version int64, who *asker, change *postChange) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var next int64
	err = tx.StmtContext(ctx, s.update).QueryRowContext(ctx, id, version, who.ID, change.Title, change.BodyMd,
		change.Excerpt.Set, change.Excerpt.Value, change.Seo.MetaTitle.Set, change.Seo.MetaTitle.Value,
		change.Seo.MetaDescription.Set, change.Seo.MetaDescription.Value).Scan(&next)
	if err == sql.ErrNoRows {
		return errStale
	}
	if err != nil {
		return err
	}
	if _, err := tx.StmtContext(ctx, s.change).ExecContext(ctx, id, next, pq.Array(change.fields()), who.ID); err != nil {
		return err
	}
	return tx.Commit()
}
