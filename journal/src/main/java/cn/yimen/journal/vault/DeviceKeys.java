package cn.yimen.journal.vault;

import java.util.Optional;

/// Where a device keeps its keys: never in the database that they protect. [KeyRingFile] is a file;
/// a machine with a TPM or a key store of its own implements this.
public interface DeviceKeys {

    /// What came of asking for the keys.
    sealed interface Reading {

        record Read(KeyRing ring) implements Reading {}

        /// There are none yet, or they were lost.
        ///
        /// @param why a sentence for the technician, without secrets
        record Missing(String why) implements Reading {}

        /// There is something, but it must not or cannot be used.
        ///
        /// @param why a sentence for the technician, without secrets
        record Refused(String why) implements Reading {}
    }

    Reading read();

    /// Keeps these instead, durably when this returns; all of them or none.
    ///
    /// @return why not, as a sentence for the technician
    Optional<String> replace(KeyRing ring);
}
