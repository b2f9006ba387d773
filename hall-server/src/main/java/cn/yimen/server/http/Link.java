package cn.yimen.server.http;

import cn.yimen.server.trust.TrustDesk;

/// How the server's connections are secured.
public sealed interface Link {

    /// Mutual TLS 1.3; who may come in, the desk says.
    record Secured(TrustDesk trust) implements Link {}

    /// In clear, on this computer alone: for tests within one process. No command line leads here.
    record Plain() implements Link {}
}
