package cn.yimen.device.sim.ipp;

import cn.yimen.device.ipp.IppAttribute;
import cn.yimen.device.ipp.IppGroup;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppOperation;
import cn.yimen.device.ipp.IppTag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Answers questions as RFC 8011 demands, out of a machine.
final class IppDesk {

    static final String PDF = "application/pdf";

    private static final int OK = 0x0000;
    private static final int NOT_POSSIBLE = 0x0404;
    private static final int NOT_FOUND = 0x0406;
    private static final int FORMAT_NOT_SUPPORTED = 0x040A;
    private static final int OPERATION_NOT_SUPPORTED = 0x0501;

    private final A4Machine machine;
    private final String printer;
    private final Set<IppOperation> operations;

    /// @param printer its address
    IppDesk(A4Machine machine, String printer, boolean twoSteps) {
        this.machine = machine;
        this.printer = printer;
        this.operations = EnumSet.allOf(IppOperation.class);
        if (!twoSteps) {
            operations.removeAll(EnumSet.of(IppOperation.CREATE_JOB, IppOperation.SEND_DOCUMENT));
        }
    }

    IppMessage answer(IppMessage question, byte[] document) {
        return IppOperation.of(question.code())
                .filter(operations::contains)
                .map(operation -> answer(operation, question, document))
                .orElseGet(() -> says(question, OPERATION_NOT_SUPPORTED));
    }

    private IppMessage answer(IppOperation operation, IppMessage question, byte[] document) {
        var asked = question.group(IppTag.OPERATION);
        return switch (operation) {
            case GET_PRINTER_ATTRIBUTES ->
                    says(question, machine.condition().attributes(printer, operations));
            case VALIDATE_JOB -> says(question, takes(asked) ? OK : FORMAT_NOT_SUPPORTED);
            case CREATE_JOB -> made(question, machine.create(name(asked)));
            case PRINT_JOB -> print(question, document);
            case SEND_DOCUMENT -> sent(question, document);
            case GET_JOB_ATTRIBUTES -> made(question, id(asked));
            case GET_JOBS -> list(question);
            case CANCEL_JOB -> says(question, machine.cancel(id(asked)) ? OK : NOT_POSSIBLE);
        };
    }

    private IppMessage print(IppMessage question, byte[] document) {
        var asked = question.group(IppTag.OPERATION);
        if (!takes(asked)) {
            return says(question, FORMAT_NOT_SUPPORTED);
        }
        int id = machine.create(name(asked));
        machine.give(id, document);
        return made(question, id);
    }

    private IppMessage sent(IppMessage question, byte[] document) {
        var asked = question.group(IppTag.OPERATION);
        if (!takes(asked)) {
            return says(question, FORMAT_NOT_SUPPORTED);
        }
        if (machine.job(id(asked), printer).isEmpty()) {
            return says(question, NOT_FOUND);
        }
        return machine.give(id(asked), document)
                ? made(question, id(asked))
                : says(question, NOT_POSSIBLE);
    }

    private IppMessage made(IppMessage question, int id) {
        return machine.job(id, printer)
                .map(job -> says(question, job))
                .orElseGet(() -> says(question, NOT_FOUND));
    }

    private IppMessage list(IppMessage question) {
        boolean ended = question.group(IppTag.OPERATION).texts("which-jobs").contains("completed");
        return says(question, OK, machine.jobs(ended, printer).stream());
    }

    private static boolean takes(IppGroup asked) {
        return asked.texts("document-format").contains(PDF);
    }

    private static String name(IppGroup asked) {
        return asked.texts("job-name").stream().findFirst().orElse("Untitled");
    }

    private static int id(IppGroup asked) {
        return asked.number("job-id").orElse(0);
    }

    private static IppMessage says(IppMessage question, IppGroup group) {
        return says(question, OK, Stream.of(group));
    }

    static IppMessage says(IppMessage question, int status) {
        return says(question, status, Stream.empty());
    }

    private static IppMessage says(IppMessage question, int status, Stream<IppGroup> groups) {
        List<String> wanted = question.group(IppTag.OPERATION).texts("requested-attributes");
        var all = new ArrayList<IppGroup>();
        all.add(
                new IppGroup(
                        IppTag.OPERATION,
                        List.of(
                                IppAttribute.text("attributes-charset", IppTag.CHARSET, "utf-8"),
                                IppAttribute.text(
                                        "attributes-natural-language", IppTag.LANGUAGE, "en"))));
        groups.map(group -> only(group, wanted)).forEach(all::add);
        return new IppMessage(question.version(), status, question.requestId(), all);
    }

    /// What was not asked for is not told.
    private static IppGroup only(IppGroup group, List<String> wanted) {
        return wanted.isEmpty()
                ? group
                : new IppGroup(
                        group.tag(),
                        group.attributes().stream()
                                .filter(attribute -> wanted.contains(attribute.name()))
                                .toList());
    }
}
