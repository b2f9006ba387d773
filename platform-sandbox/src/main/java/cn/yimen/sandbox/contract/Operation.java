package cn.yimen.sandbox.contract;

import java.util.List;
import java.util.Optional;

/// One operation of the contract.
///
/// @param path with its parameters in braces
/// @param body schema of the JSON body; empty where there is none or it is bytes
/// @param record kind of the reconciliation (`x-record`); empty where it is not reconciled
/// @param answers where the schema of each status with a JSON body stands
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Optional<String> body,
        String record,
        List<Reply> answers) {
    public Operation {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /// @param place path, query or header
    /// @param schema where its schema stands in the document
    public record Parameter(String name, String place, boolean required, String schema) {}

    /// @param schema empty where there is no JSON
    public record Reply(int status, Optional<String> schema) {}
}
