/// A machine's own certificate: how it gets it with a one-time code, keeps it, shows it, renews it.
@NullMarked
package cn.yimen.client.trust;

import org.jspecify.annotations.NullMarked;
