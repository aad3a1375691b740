package org.foiatrail.extract.unit;

import java.util.Optional;

/// Remembers what was recognised, so that the same picture is never recognised twice: keys are made of the
/// pixels and all that recognition depends on. Called from many threads at once.
public interface Recognitions {
    /// Remembers nothing.
    Recognitions NONE = new Recognitions() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, byte[] recognised) {
            // Forgotten at once.
        }
    };

    /// What was put under that key; a damaged value is recognised as such by who asks, and does no harm.
    ///
    /// @param key 64 hex digits
    Optional<byte[]> find(String key);

    /// Keeps a value, in the place of an older one. It means the same whichever thread's comes last.
    void put(String key, byte[] recognised);
}
