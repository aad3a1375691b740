/// Which days a date means, once it is read: what a text says of time, and the days that it comes to.
///
/// Entry: [When], [Resolver]. Must never look at words.
@NullMarked
package org.foiatrail.tag.time.calendar;

import org.jspecify.annotations.NullMarked;
