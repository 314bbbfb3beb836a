-- GET one address after the other out of the file PATHS.
local paths = {}
for path in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = path end
local threads = 0
function setup(thread)
  thread:set("first", threads * 977)
  threads = threads + 1
end
local at = 0
function request()
  at = at + 1
  return wrk.format("GET", paths[(first + at * 7) % #paths + 1])
end
