package cn.yimen.client;

import cn.yimen.client.trust.Identity;

/// How the connections to the hall server are secured.
public sealed interface LinkSecurity {

    /// Mutual TLS 1.3 with the machine's own certificate: every program's way.
    record Mutual(Identity source) implements LinkSecurity {}

    /// In clear: for tests within one process. No command line leads here.
    record Plain() implements LinkSecurity {}
}
