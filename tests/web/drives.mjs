// Windows paths, as web/npm translates them for the program and back: tested with a file system that records what it is
// asked for.
import assert from "node:assert/strict"
import { test } from "node:test"
import { argument, filesystem, inside, outside, processOf } from "../../web/npm/lib/drives.mjs"

test("a path goes in and comes out", () => {
  assert.equal(inside("C:\\drafts\\a.md"), "/c:/drafts/a.md")
  assert.equal(inside("C:"), "/c:")
  assert.equal(inside("drafts\\a.md"), "drafts/a.md")
  assert.equal(inside("--output-file=D:\\b.md"), "--output-file=/d:/b.md")
  assert.equal(inside("\\\\server\\share\\a.md"), "//server/share/a.md")
  assert.equal(outside("/c:/drafts/a.md"), "c:/drafts/a.md")
  assert.equal(outside("/c:"), "c:/")
  assert.equal(outside("drafts/a.md"), "drafts/a.md")
  assert.equal(outside("/dev/stdin"), "/dev/stdin")
  assert.equal(outside(3), 3)
})

test("every call that takes a path is given the system's own", () => {
  const asked = []
  const fs = new Proxy({}, { get: (_, name) => (...args) => (asked.push([name, ...args]), args[0]), has: () => true })
  const own = filesystem(fs)
  own.openSync("/c:/a.md", "r")
  own.renameSync("/c:/a.md", "/c:/b.md")
  assert.equal(own.realpathSync("/c:/a.md"), "/c:/a.md")
  own.readSync(3)
  assert.deepEqual(asked, [
    ["openSync", "c:/a.md", "r"],
    ["renameSync", "c:/a.md", "c:/b.md"],
    ["realpathSync", "c:/a.md"],
    ["readSync", 3],
  ])
})

test("the working folder", () => {
  const went = []
  const own = processOf({ cwd: () => "C:\\drafts", chdir: to => went.push(to), platform: "win32" })
  assert.equal(own.cwd(), "/c:/drafts")
  own.chdir("/d:/new")
  assert.deepEqual([went, own.platform], [["d:/new"], "win32"])
})

test("arguments that name files, and no others", () => {
  const there = { existsSync: path => ["C:\\drafts", "C:\\drafts\\a.md", "drafts\\a.md"].includes(path) }
  assert.equal(argument("C:\\drafts\\a.md", there), "/c:/drafts/a.md")
  assert.equal(argument("C:\\drafts\\new.md", there), "/c:/drafts/new.md")
  assert.equal(argument("--output-file=C:\\drafts\\new.md", there), "--output-file=/c:/drafts/new.md")
  assert.equal(argument("drafts\\a.md", there), "drafts/a.md")
  assert.equal(argument("a\\b", there), "a\\b")
  assert.equal(argument("--severity=x=off", there), "--severity=x=off")
})
