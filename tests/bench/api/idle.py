"""Opens connections that each ask once and then wait: idle.py PORT PID COUNT prints how many are open at the end and
the resident memory of the process in MiB."""

import socket
import sys

port, process, count = (int(word) for word in sys.argv[1:4])
request = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
connections = []
for _ in range(count):
    one = socket.create_connection(("127.0.0.1", port))
    one.sendall(request)
    connections.append(one)
open_now = 0
for one in connections:
    one.settimeout(20)
    if one.recv(4096).startswith(b"HTTP/1.1 200 "):
        open_now += 1
with open(f"/proc/{process}/status", encoding="ascii") as status:
    resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
print(open_now, f"{resident / 1024:.1f}")
