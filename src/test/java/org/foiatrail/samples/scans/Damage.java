package org.foiatrail.samples.scans;

import java.io.IOException;
import java.util.Random;

/// What happens to a page between the printer and the file.
enum Damage {
    CLEAN {
        @Override
        Raster apply(Raster page, Random random) {
            return page;
        }
    },
    /// Black and white, as most scanners of records were set.
    BITONAL {
        @Override
        Raster apply(Raster page, Random random) {
            return page.blurred(0.0015).noisy(random, 12).blackAndWhite(150 + random.nextInt(30));
        }
    },
    BLURRED {
        @Override
        Raster apply(Raster page, Random random) {
            return page.blurred(0.0045);
        }
    },
    SPECKLED {
        @Override
        Raster apply(Raster page, Random random) {
            return page.blackAndWhite(150).specks(random, 12);
        }
    },
    SKEWED {
        @Override
        Raster apply(Raster page, Random random) {
            return page.turned((random.nextBoolean() ? 1 : -1) * (0.6 + 2 * random.nextDouble()));
        }
    },
    JPEG {
        @Override
        Raster apply(Raster page, Random random) throws IOException {
            return page.noisy(random, 4).compressed(0.18f);
        }
    },
    FAINT {
        @Override
        Raster apply(Raster page, Random random) {
            return page.faded(165 + random.nextInt(20), 240).noisy(random, 7);
        }
    },
    /// Sent at 200 lines to the inch, in black and white, whatever is made of it later.
    FAX {
        @Override
        Raster apply(Raster page, Random random) {
            return page.at(200)
                    .blurred(0.002)
                    .turned(0.8 * random.nextDouble() - 0.4)
                    .noisy(random, 20)
                    .blackAndWhite(150)
                    .specks(random, 3)
                    .at(page.dpi());
        }
    },
    /// A bad copy of a copy.
    COPIED {
        @Override
        Raster apply(Raster page, Random random) {
            return page.turned(2.4 * random.nextDouble() - 1.2)
                    .blurred(0.0035)
                    .noisy(random, 25)
                    .blackAndWhite(135 + random.nextInt(50))
                    .specks(random, 10);
        }
    };

    abstract Raster apply(Raster page, Random random) throws IOException;
}
