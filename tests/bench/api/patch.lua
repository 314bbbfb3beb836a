-- PATCH of drafts, each with the version its last answer gave. DRAFTS has a line "ID VERSION" for each.
local drafts = {}
local threads = 0
for line in io.lines(os.getenv("DRAFTS")) do
  local id, version = line:match("(%d+) (%d+)")
  drafts[#drafts + 1] = {id, version}
end
function setup(thread)
  thread:set("own", threads)
  threads = threads + 1
end
-- A queue: what is free lies from head to tail.
local free, head, tail, count = {}, 1, 0, 0
local function put(draft)
  tail = tail + 1
  free[tail] = draft
end
function init()
  for i, draft in ipairs(drafts) do
    if i % 2 == own then put(draft) end
  end
end
local headers = {["Authorization"] = "Bearer bench", ["Content-Type"] = "application/json"}
function request()
  local draft = free[head]
  free[head] = nil
  head = head + 1
  count = count + 1
  headers["If-Match"] = '"post-' .. draft[1] .. "-v" .. draft[2] .. '"'
  return wrk.format("PATCH", "/posts/" .. draft[1], headers,
                    '{"seo":{"meta_description":"Change ' .. count .. " of thread " .. own .. '"}}')
end
function response(status, fields, body)
  local id, version = (fields["ETag"] or fields["Etag"] or ""):match('"post%-(%d+)%-v(%d+)"')
  if status == 200 then
    put({id, version})
  else
    io.stderr:write("refused: ", status, " ", body, "\n")
  end
end
