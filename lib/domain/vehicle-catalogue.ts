/** The vehicles a contract can be made for, with what decides the customer's way: T-Connect, EV・PHV charging, kei. */
export const vehicleCatalogue = [
  { code: "crown", name: "クラウン", tConnect: true, charging: false, kei: false },
  { code: "prius", name: "プリウス", tConnect: true, charging: false, kei: false },
  { code: "alphard", name: "アルファード", tConnect: true, charging: false, kei: false },
  { code: "bz4x", name: "bZ4X", tConnect: true, charging: true, kei: false },
  { code: "rav4-phv", name: "RAV4 PHV", tConnect: true, charging: true, kei: false },
  { code: "prius-phv", name: "プリウス PHEV", tConnect: true, charging: true, kei: false },
  { code: "hiace", name: "ハイエース", tConnect: false, charging: false, kei: false },
  { code: "pixis", name: "ピクシス エポック", tConnect: false, charging: false, kei: true },
] as const;
