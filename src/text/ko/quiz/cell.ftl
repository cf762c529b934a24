### quiz: cell
