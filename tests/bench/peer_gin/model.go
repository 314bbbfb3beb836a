package main

import "time"

// utcTime is written as the contract has it: UTC with milliseconds and Z.
type utcTime struct{ time.Time }

func (t *utcTime) Scan(value interface{}) error {
	t.Time = value.(time.Time)
	return nil
}

func (t utcTime) MarshalJSON() ([]byte, error) {
	return t.UTC().AppendFormat(nil, `"2006-01-02T15:04:05.000Z"`), nil
}

type person struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type tag struct {
	ID   int64  `json:"id"`
	Slug string `json:"slug"`
	Name string `json:"name"`
}

type cover struct {
	MediaID int64   `json:"media_id"`
	URL     string  `json:"url"`
	Alt     *string `json:"alt"`
}

type seo struct {
	MetaTitle       *string `json:"meta_title"`
	MetaDescription *string `json:"meta_description"`
	CanonicalURL    *string `json:"canonical_url"`
	Noindex         bool    `json:"noindex"`
}

// postSummary is a post in a list.
type postSummary struct {
	ID               int64    `json:"id"`
	Version          int64    `json:"version"`
	Status           string   `json:"status"`
	Title            string   `json:"title"`
	Slug             string   `json:"slug"`
	Excerpt          *string  `json:"excerpt"`
	Cover            *cover   `json:"cover"`
	Authors          []person `json:"authors"`
	Tags             []tag    `json:"tags"`
	WordCount        int      `json:"word_count"`
	ReadingMinutes   int      `json:"reading_minutes"`
	PublishedAt      *utcTime `json:"published_at"`
	FirstPublishedAt *utcTime `json:"first_published_at"`
	CreatedAt        utcTime  `json:"created_at"`
	UpdatedAt        utcTime  `json:"updated_at"`
}

// post is what everybody may see of one post.
type post struct {
	postSummary
	BodyMd string `json:"body_md"`
	Seo    seo    `json:"seo"`
}

type permission struct {
	Allowed bool   `json:"allowed"`
	Reason  string `json:"reason,omitempty"`
}

// staffPost is a post as those see it who may change it.
type staffPost struct {
	post
	SlugLocked      bool                  `json:"slug_locked"`
	PublishAt       *utcTime              `json:"publish_at"`
	PublishTimezone *string               `json:"publish_timezone"`
	UpdatedBy       *person               `json:"updated_by"`
	DeletedAt       *utcTime              `json:"deleted_at"`
	HasWorkingCopy  bool                  `json:"has_working_copy"`
	WorkingCopy     *workingCopy          `json:"working_copy"`
	Permissions     map[string]permission `json:"permissions"`
}

type workingCopy struct {
	BaseVersion int64    `json:"base_version"`
	Version     int64    `json:"version"`
	Title       string   `json:"title"`
	BodyMd      string   `json:"body_md"`
	Excerpt     *string  `json:"excerpt"`
	SavedAt     utcTime  `json:"saved_at"`
	ApplyAt     *utcTime `json:"apply_at"`
	SavedBy     *person  `json:"saved_by"`
}
