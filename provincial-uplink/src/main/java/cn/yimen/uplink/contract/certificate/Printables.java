package cn.yimen.uplink.contract.certificate;

import java.util.List;

/// What the person may print.
public record Printables(List<Printable> certificates) {
    public Printables {
        certificates = List.copyOf(certificates);
    }

    /// A certificate.
    public record Printable(String kind, String name, String department, String item, int left) {}
}
