"""Prints the address of a sandbox blog, or an access token of its admin."""

import json
import sys
import urllib.request

blog = json.load(open(sys.argv[1], encoding="utf-8"))
if sys.argv[2] == "address":
    print(blog["api"])
else:
    login = next(one for one in blog["logins"] if one["role"] == "admin")
    request = urllib.request.Request(
        blog["api"] + "/auth/login",
        json.dumps({"email": login["email"], "password": login["password"]}).encode(),
        {"Content-Type": "application/json"},
    )
    print(json.load(urllib.request.urlopen(request))["access_token"])
