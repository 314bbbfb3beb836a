package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"time"
)

// position is where a page of the list ended.
type position struct {
	At time.Time
	ID int64
}

var cursorKey = []byte("a key of thirty-two bytes or so.")

func sign(payload []byte) []byte {
	mac := hmac.New(sha256.New, cursorKey)
	mac.Write(payload)
	return mac.Sum(nil)[:16]
}

func (p position) seal() string {
	payload := []byte(fmt.Sprintf("%d %d", p.ID, p.At.UnixMicro()))
	return base64.RawURLEncoding.EncodeToString(append(sign(payload), payload...))
}

func openCursor(cursor string) (position, error) {
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(raw) < 17 || !hmac.Equal(raw[:16], sign(raw[16:])) {
		return position{}, errors.New("invalid cursor")
	}
	var out position
	var micros int64
	_, err = fmt.Sscanf(string(raw[16:]), "%d %d", &out.ID, &micros)
	out.At = time.UnixMicro(micros)
	return out, err
}
