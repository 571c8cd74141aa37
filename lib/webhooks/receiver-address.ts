import { BlockList, isIPv4 } from "node:net";
import { sandboxEnabled } from "@/lib/env";

/** IPv4 addresses that are nobody's on the internet: IANA's special-purpose registry, multicast and reserved ones. */
const NOT_PUBLIC_V4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];
/** Of IPv6 only 2000::/3 is given out, and of that these are special: protocols, 6to4 (hides an IPv4), examples. */
const PUBLIC_V6: [string, number][] = [["2000::", 3]];
const NOT_PUBLIC_V6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const list = (ranges: [string, number][], family: "ipv4" | "ipv6") => {
  const made = new BlockList();
  for (const [net, prefix] of ranges) made.addSubnet(net, prefix, family);
  return made;
};
const specialV4 = list(NOT_PUBLIC_V4, "ipv4");
const unicastV6 = list(PUBLIC_V6, "ipv6");
const specialV6 = list(NOT_PUBLIC_V6, "ipv6");
const loopbackV4 = list([["127.0.0.0", 8]], "ipv4");

/** Whether an IP address belongs to a host on the internet. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !specialV4.check(address, "ipv4");
  return unicastV6.check(address, "ipv6") && !specialV6.check(address, "ipv6");
}

/** Whether an IP address is this machine. */
export function isLoopbackAddress(address: string): boolean {
  return isIPv4(address) ? loopbackV4.check(address, "ipv4") : address === "::1";
}

/** Whether this installation may have its receiver on its own machine: the demo may. */
export function loopbackAllowed(): boolean {
  return sandboxEnabled("webhook-receiver");
}

/** Whether a message may be sent to an IP address. Otherwise staff's typing could reach into our own network. */
export function mayReceive(address: string, loopback = loopbackAllowed()): boolean {
  return isPublicAddress(address) || (loopback && isLoopbackAddress(address));
}
