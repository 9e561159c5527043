// Newer lists for this page: `plashka lists export --page` writes them over this file.
