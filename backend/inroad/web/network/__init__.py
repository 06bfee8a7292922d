"""What the map answers over HTTP: paths, companies, who helps most, the picture."""
