package cn.yimen.hall.config;

import cn.yimen.hall.domain.DeviceId;

/// A kiosk that may give numbers while it cannot reach the server.
///
/// @param series prefix of its own emergency numbers, alone in the hall: `K3` for K3-001
/// @param leaseSize how many numbers of each line it keeps in hand
public record Kiosk(DeviceId id, String series, int leaseSize) {

    /// What stands before the ordinals of its own series.
    public String emergencyPrefix() {
        return series + "-";
    }
}
