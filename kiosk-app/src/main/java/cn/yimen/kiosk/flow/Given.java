package cn.yimen.kiosk.flow;

import java.util.List;

/// What is handed in for a paper that a case still lacks.
public sealed interface Given {

    /// Pictures that a phone has sent.
    record Files(List<String> files) implements Given {
        public Files {
            files = List.copyOf(files);
        }
    }

    /// Handed in with an earlier case.
    record Again(Provided.Earlier earlier) implements Given {}

    /// An e-licence stands for it.
    record ByLicence(Provided.Licence licence) implements Given {}
}
