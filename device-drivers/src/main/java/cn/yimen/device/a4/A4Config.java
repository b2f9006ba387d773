package cn.yimen.device.a4;

import java.net.URI;

/// How an A4 printer is reached.
///
/// @param printer its address, such as `ipp://192.168.1.20/ipp/print`; `ipps:` with a certificate
///   that this machine trusts
/// @param machine this kiosk's own name, different from that of any other at the same printer: its
///   jobs are known by it, and only its own are taken away; never a person's
/// @param timing how long things may take
public record A4Config(URI printer, String machine, A4Timing timing) {

    public static A4Config of(URI printer, String machine) {
        return new A4Config(printer, machine, A4Timing.usual());
    }

    /// The name of a job tells which wish it is, and nothing about anybody.
    String jobName(A4JobId id) {
        return prefix() + id.value();
    }

    /// How all jobs of this machine begin.
    String prefix() {
        return machine + "/";
    }
}
