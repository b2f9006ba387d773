/// The platform's own authority and what it shows at its secured door.
@NullMarked
package cn.yimen.sandbox.tls;

import org.jspecify.annotations.NullMarked;
