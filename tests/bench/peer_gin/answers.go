package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type failure struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Status  int    `json:"status"`
}

func fail(c *gin.Context, status int, code, message string) {
	c.AbortWithStatusJSON(status, struct {
		Success bool    `json:"success"`
		Error   failure `json:"error"`
	}{false, failure{code, message, status}})
}

func internal(c *gin.Context, err error) {
	log.Print(err)
	fail(c, http.StatusInternalServerError, "internal", "Something went wrong.")
}

func postTag(id, version int64) string {
	return fmt.Sprintf(`"post-%d-v%d"`, id, version)
}

// answerPost answers with the post, or with 304 when the asker has it.
func answerPost(c *gin.Context, id, version int64, post interface{}) {
	etag := postTag(id, version)
	c.Header("ETag", etag)
	c.Header("Cache-Control", "no-cache")
	if c.Request.Method == http.MethodGet && c.GetHeader("If-None-Match") == etag {
		c.Status(http.StatusNotModified)
		return
	}
	c.JSON(http.StatusOK, struct {
		Success bool        `json:"success"`
		Post    interface{} `json:"post"`
	}{true, post})
}
