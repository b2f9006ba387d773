package cn.yimen.device.link;

import java.io.IOException;

/// The link is gone, or could not be opened. Caught by the façade that owns the link, and turned
/// there into a sealed outcome.
public final class LinkLost extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean nothingAccepted;

    /// @param doing what was being done, for technicians
    /// @param nothingAccepted true only if it is certain that no byte of this call left
    public LinkLost(String doing, boolean nothingAccepted) {
        super(doing);
        this.nothingAccepted = nothingAccepted;
    }

    public boolean nothingAccepted() {
        return nothingAccepted;
    }
}
