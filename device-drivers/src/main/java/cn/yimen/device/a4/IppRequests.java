package cn.yimen.device.a4;

import cn.yimen.device.ipp.IppAttribute;
import cn.yimen.device.ipp.IppGroup;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppOperation;
import cn.yimen.device.ipp.IppTag;
import cn.yimen.device.ipp.IppValue;
import cn.yimen.device.ipp.IppValue.Flag;
import cn.yimen.device.ipp.IppValue.Whole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The questions that are put to a printer, in the order of attributes that RFC 8011 demands:
/// charset, language, target, user, the rest.
///
/// @param printer its `ipp:` or `ipps:` address
/// @param user under which name jobs are made; a machine's name, never a person's
record IppRequests(URI printer, String user) {

    static final String PDF = "application/pdf";
    private static final String A4 = "iso_a4_210x297mm";
    private static final int MOST_JOBS = 100;

    IppMessage printerAttributes(int requestId) {
        return request(
                IppOperation.GET_PRINTER_ATTRIBUTES, requestId, wanted(PrinterReport.ATTRIBUTES));
    }

    IppMessage validate(int requestId, String jobName) {
        return withMedia(request(IppOperation.VALIDATE_JOB, requestId, name(jobName), format()));
    }

    IppMessage create(int requestId, String jobName) {
        return withMedia(request(IppOperation.CREATE_JOB, requestId, name(jobName)));
    }

    IppMessage print(int requestId, String jobName) {
        return withMedia(request(IppOperation.PRINT_JOB, requestId, name(jobName), format()));
    }

    IppMessage send(int requestId, int jobId) {
        return request(
                IppOperation.SEND_DOCUMENT,
                requestId,
                job(jobId),
                format(),
                IppAttribute.of("last-document", new Flag(true)));
    }

    IppMessage jobAttributes(int requestId, int jobId) {
        return request(
                IppOperation.GET_JOB_ATTRIBUTES,
                requestId,
                job(jobId),
                wanted(JobReport.ATTRIBUTES));
    }

    /// @param ended those that ended, the latest first; else those that have not
    IppMessage jobs(int requestId, boolean ended) {
        return request(
                IppOperation.GET_JOBS,
                requestId,
                IppAttribute.of("limit", new Whole(IppTag.INTEGER, MOST_JOBS)),
                wanted(JobReport.ATTRIBUTES),
                IppAttribute.of(
                        "which-jobs", IppValue.keyword(ended ? "completed" : "not-completed")));
    }

    IppMessage cancel(int requestId, int jobId) {
        return request(IppOperation.CANCEL_JOB, requestId, job(jobId));
    }

    private static IppAttribute job(int jobId) {
        return IppAttribute.of("job-id", new Whole(IppTag.INTEGER, jobId));
    }

    private static IppAttribute name(String jobName) {
        return IppAttribute.text("job-name", IppTag.NAME, jobName);
    }

    private static IppAttribute format() {
        return IppAttribute.text("document-format", IppTag.MIME, PDF);
    }

    private static IppAttribute wanted(List<String> names) {
        return new IppAttribute(
                "requested-attributes", names.stream().map(IppValue::keyword).toList());
    }

    private static IppMessage withMedia(IppMessage request) {
        var groups = new ArrayList<>(request.groups());
        groups.add(
                new IppGroup(
                        IppTag.JOB,
                        List.of(
                                IppAttribute.of("copies", new Whole(IppTag.INTEGER, 1)),
                                IppAttribute.of("media", IppValue.keyword(A4)))));
        return new IppMessage(request.version(), request.code(), request.requestId(), groups);
    }

    private IppMessage request(IppOperation operation, int requestId, IppAttribute... more) {
        var ahead =
                Stream.of(
                        IppAttribute.text("attributes-charset", IppTag.CHARSET, "utf-8"),
                        IppAttribute.text("attributes-natural-language", IppTag.LANGUAGE, "en"),
                        IppAttribute.text("printer-uri", IppTag.URI, printer.toString()));
        // The job that is meant stands next to its printer, before the user.
        var target = Stream.of(more).filter(attribute -> attribute.name().equals("job-id"));
        var asking = Stream.of(IppAttribute.text("requesting-user-name", IppTag.NAME, user));
        var rest = Stream.of(more).filter(attribute -> !attribute.name().equals("job-id"));
        var attributes = Stream.of(ahead, target, asking, rest).flatMap(part -> part).toList();
        return new IppMessage(
                IppMessage.VERSION_2_0,
                operation.code(),
                requestId,
                List.of(new IppGroup(IppTag.OPERATION, attributes)));
    }
}
