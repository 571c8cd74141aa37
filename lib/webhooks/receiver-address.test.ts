import { describe, expect, it } from "vitest";
import { isLoopbackAddress, isPublicAddress, mayReceive } from "./receiver-address";
import { parseReceiverUrl } from "./receiver-url";

describe("addresses a message may be sent to", () => {
  const open = [
    "1.1.1.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.0.1.1",
    "223.255.255.255",
    "2606:4700::1111",
    "2001:4860::1",
  ];
  const shut = [
    ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254"],
    ...["172.16.0.1", "172.31.255.255", "192.168.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1"],
    ...["240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1"],
    ...["ff02::1", "::ffff:127.0.0.1", "::ffff:1.1.1.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"],
  ];
  for (const address of open) it(`${address} is public`, () => expect(isPublicAddress(address)).toBe(true));
  for (const address of shut)
    it(`${address} is not`, () => {
      expect(isPublicAddress(address)).toBe(false);
      expect(mayReceive(address, false)).toBe(false);
    });

  it("this machine is reached where the demo allows it, the rest of its network never", () => {
    expect(["127.0.0.1", "127.9.9.9", "::1"].map((address) => mayReceive(address, true))).toEqual([
      true,
      true,
      true,
    ]);
    expect(["10.0.0.1", "169.254.169.254", "fe80::1"].some((address) => mayReceive(address, true))).toBe(
      false,
    );
    expect(isLoopbackAddress("1.1.1.1")).toBe(false);
  });
});

describe("通知先URL", () => {
  const cases: [typed: string, loopback: boolean, outcome: string][] = [
    ["https://dms.example/hooks?shop=1", false, "https://dms.example/hooks?shop=1"],
    [" https://dms.example:8443/x#part ", false, "https://dms.example:8443/x"],
    ["https://1.1.1.1/x", false, "https://1.1.1.1/x"],
    ["", false, "required"],
    ["dms.example/hooks", false, "format"],
    [`https://dms.example/${"x".repeat(500)}`, false, "format"],
    ["http://dms.example/hooks", false, "https"],
    ["http://dms.example/hooks", true, "https"],
    ["ftp://dms.example/", true, "https"],
    ["file:///etc/passwd", true, "https"],
    ["https://user:secret@dms.example/", false, "credentials"],
    ["https://user@dms.example/", true, "credentials"],
    ["http://localhost:9000/", false, "https"],
    ["https://localhost/", false, "address"],
    ["https://127.0.0.1/", false, "address"],
    ["https://2130706433/", false, "address"],
    ["https://[::1]/", false, "address"],
    ["https://[::ffff:10.0.0.1]/", true, "address"],
    ["https://169.254.169.254/latest/meta-data", true, "address"],
    ["http://10.0.0.1/", true, "https"],
    ["http://127.0.0.1:9000/in", true, "http://127.0.0.1:9000/in"],
    ["http://localhost:9000/in", true, "http://localhost:9000/in"],
    ["http://[::1]:9000/in", true, "http://[::1]:9000/in"],
  ];
  for (const [typed, loopback, outcome] of cases)
    it(`${typed.slice(0, 40) || "(empty)"}${loopback ? " in the demo" : ""}: ${outcome}`, () => {
      const parsed = parseReceiverUrl(typed, loopback);
      expect(parsed.ok ? parsed.value : parsed.error).toBe(outcome);
    });
});
