// The blog's hottest endpoints on the stack of the articles Colophon grew out of: gin, database/sql and lib/pq.
// It is what colophond is measured against (tests/bench/api_bench), so it is written to be quick as that stack
// is usually written: statements prepared once, lists read in three queries whatever their length, no logger.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"os"
	"strconv"

	"github.com/gin-gonic/gin"
	_ "github.com/lib/pq"
)

func poolSize() int {
	size, err := strconv.Atoi(os.Getenv("DB_POOL"))
	if err != nil {
		return 10
	}
	return size
}

func main() {
	gin.SetMode(gin.ReleaseMode)
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	db.SetMaxOpenConns(poolSize())
	db.SetMaxIdleConns(poolSize())

	posts, err := newPostStore(db)
	if err != nil {
		log.Fatal(err)
	}
	people, err := newPeopleStore(db)
	if err != nil {
		log.Fatal(err)
	}

	router := gin.New()
	router.Use(gin.Recovery())
	router.Use(authenticate(people))
	router.GET("/posts", listPosts(posts))
	router.GET("/posts/:id", getPost(posts))
	router.PATCH("/posts/:id", patchPost(posts))
	fmt.Printf("listening on http://127.0.0.1:%s\n", os.Getenv("PORT"))
	log.Fatal(router.Run("127.0.0.1:" + os.Getenv("PORT")))
}
