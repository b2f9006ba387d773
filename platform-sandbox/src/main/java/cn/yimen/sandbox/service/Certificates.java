package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.certificate.CertificatePrint;
import cn.yimen.uplink.contract.certificate.PrintReport;
import cn.yimen.uplink.contract.certificate.PrintRequest;
import cn.yimen.uplink.contract.certificate.Printables;
import cn.yimen.uplink.contract.certificate.Printables.Printable;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Certificates to print: three a day and kind, each a sealed PDF of one page.
final class Certificates {

    private static final int A_DAY = 3;
    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final Map<String, String> KINDS =
            Map.of(
                    "insured", "社会保险参保证明",
                    "no-house", "不动产登记信息查询证明",
                    "fund", "住房公积金缴存证明");

    private final Codes codes;
    private final SealOffice seals;

    Certificates(Codes codes, SealOffice seals) {
        this.codes = codes;
        this.seals = seals;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "listPrintables", Sessions.with(Certificates::list),
                "requestPrint", Sessions.with(this::request),
                "reportPrint", Certificates::report);
    }

    private static Answer list(Call call, Shelf shelf, OpenSession session) {
        return Answer.of(
                new Printables(
                        KINDS.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(kind -> printable(kind.getKey(), call, shelf, session))
                                .toList()));
    }

    private static Printable printable(String kind, Call call, Shelf shelf, OpenSession session) {
        return new Printable(
                kind,
                KINDS.getOrDefault(kind, kind),
                SealOffice.AUTHORITY,
                "zm-" + kind,
                left(kind, call, shelf, session));
    }

    private static int left(String kind, Call call, Shelf shelf, OpenSession session) {
        var today = CaseCourse.day(call.now());
        long printed =
                shelf.of(session.personKey(), CertificatePrint.class).stream()
                        .filter(print -> print.kind().equals(kind))
                        .filter(print ->
                                CaseCourse.day(print.expiresAt().minus(GOOD)).equals(today))
                        .count();
        return (int) Math.max(0, A_DAY - printed);
    }

    private Answer request(Call call, Shelf shelf, OpenSession session) throws MalformedMessage {
        var kind = call.read(PrintRequest.class).kind();
        if (!KINDS.containsKey(kind)) {
            return Answer.refused(ProblemType.NOT_OFFERED, "没有此证明");
        }
        if (!session.reaches(IdentityLevel.L3)) {
            return Sessions.tooLow(IdentityLevel.L3);
        }
        if (left(kind, call, shelf, session) == 0) {
            return Answer.refused(ProblemType.TOO_MANY, "今日份数已用完");
        }
        var print = codes.next("ZM");
        var pdf = seals.page("Yimen " + kind + " " + print, call.now());
        var file = UUID.nameUUIDFromBytes(print.getBytes(StandardCharsets.UTF_8));
        var digest = Signing.digest(pdf);
        shelf.pieces().add(file.toString(), 0, pdf);
        shelf.put(
                file.toString(),
                Owner.person(session.personKey()),
                new FileState(file, "application/pdf", pdf.length, pdf.length, digest, true));
        var made =
                new CertificatePrint(
                        print,
                        kind,
                        file,
                        digest,
                        1,
                        codes.next("YZ"),
                        call.now().plus(GOOD),
                        Optional.empty());
        shelf.put(print, Owner.person(session.personKey()), made);
        return Answer.of(made);
    }

    private static Answer report(Call call, Shelf shelf) throws MalformedMessage {
        var report = call.read(PrintReport.class);
        var known = shelf.find(CertificatePrint.class, call.parameter("print"));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        if (known.get().outcome().isPresent()) {
            return Refusals.wrongState();
        }
        var print = known.get();
        var next =
                new CertificatePrint(
                        print.print(),
                        print.kind(),
                        print.file(),
                        print.digest(),
                        print.pages(),
                        print.verifyCode(),
                        print.expiresAt(),
                        Optional.of(report.outcome()));
        shelf.put(
                next.print(),
                shelf.owner(CertificatePrint.class, next.print()).orElseThrow(),
                next);
        return Answer.of(next);
    }
}
