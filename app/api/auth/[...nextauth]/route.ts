import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { customerAuthOptions } from "@/lib/web/next-auth";

type Context = { params: Promise<{ nextauth: string[] }> };

async function handler(request: NextRequest, context: Context) {
  return NextAuth(request as never, context as never, customerAuthOptions());
}

export { handler as GET, handler as POST };
