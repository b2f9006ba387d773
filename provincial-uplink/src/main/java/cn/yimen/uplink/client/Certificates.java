package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.certificate.CertificatePrint;
import cn.yimen.uplink.contract.certificate.PrintReport;
import cn.yimen.uplink.contract.certificate.PrintRequest;
import cn.yimen.uplink.contract.certificate.Printables;

/// Certificates that a kiosk prints (证明打印).
public final class Certificates {

    private final Calls calls;

    public Certificates(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Printables> printables(SessionToken session) {
        return calls.read(Call.get("v1", "certificates").in(session), Printables.class);
    }

    public Outcome<CertificatePrint> request(SessionToken session, PrintRequest request) {
        return calls.read(
                calls.post(request, "v1", "certificates", "prints").in(session),
                CertificatePrint.class);
    }

    public Outcome<CertificatePrint> report(String print, PrintReport report) {
        return calls.read(
                calls.post(report, "v1", "certificates", "prints", print, "outcomes"),
                CertificatePrint.class);
    }
}
